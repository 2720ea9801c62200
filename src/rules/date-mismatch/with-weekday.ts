import type { AnalyzedText } from "../../core/analyzed-text";
import { englishWeekdays, weekdayLetters } from "../../core/dates/weekday";
import type { WrittenDate } from "../../core/dates/written-dates";
import { isWithin } from "../../core/span";

/**
 * The date as written, with the right weekday in place of the wrong one; undefined when the weekday stands elsewhere, or several share it.
 * @param right 0 = Sunday … 6 = Saturday
 */
export function withWeekday(
	{ span, weekday, sharesBrackets }: WrittenDate,
	text: AnalyzedText,
	right: number,
): string | undefined {
	if (!weekday || sharesBrackets || !isWithin(weekday.span, span))
		return undefined;
	const whole = text.place(span);
	const wrong = text.place(weekday.span);
	const written = text.written.slice(wrong.start, wrong.end);
	return (
		text.written.slice(whole.start, wrong.start) +
		nameLike(written, right) +
		text.written.slice(wrong.end, whole.end)
	);
}

/** 土, Sat. or Saturday as the person writes; ㈯ is brackets and letter in one sign. */
function nameLike(written: string, weekday: number): string {
	const english = englishWeekdays[weekday] ?? "";
	const letter = weekdayLetters[weekday] ?? "";
	if (/^[a-z]/i.test(written))
		return written.replace(/\W/g, "").length > 3
			? english
			: english.slice(0, 3);
	return weekdayLetters.includes(written) ? letter : `(${letter})`;
}
