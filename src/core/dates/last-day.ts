import type { AnalyzedText } from "../analyzed-text";
import { type Day, dayAt, dayNumber, writeDay } from "../calendar";
import { exists } from "./eras";
import { findDates, type WrittenDate } from "./written-dates";

/** Days ahead. A date without a year that would lie further off is meant as the one that has passed. */
const foreseeable = 245;

/** The day still to come that a written date means; undefined when it has passed. */
function comingDay(date: WrittenDate, today: Day): Day | undefined {
	const { month, day } = date;
	const years =
		date.year === undefined ? [today.year, today.year + 1] : [date.year];
	return years
		.map((year) => ({ year, month, day }))
		.filter(exists)
		.find((one) => {
			const ahead = dayNumber(one) - dayNumber(today);
			return ahead >= 0 && (date.year !== undefined || ahead <= foreseeable);
		});
}

/**
 * The last day that a text names, from its own day on: after it the post is out of date (逗子市 3-4(1)).
 * A report of what has passed names none.
 * @param at when it is sent, ISO 8601
 * @returns YYYY-MM-DD
 */
export function findLastDay(
	text: AnalyzedText,
	at: string,
): string | undefined {
	const today = dayAt(at);
	if (!today) return undefined;
	const days = findDates(text, today).flatMap(
		(date) => comingDay(date, today) ?? [],
	);
	const [last] = days.toSorted((a, b) => dayNumber(b) - dayNumber(a));
	return last && writeDay(last);
}
