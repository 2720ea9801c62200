import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import type { Span } from "../../core/span";

/** Up to `reach` characters before the place, in its line. */
export function lineBefore(
	{ text }: AnalyzedText,
	{ start }: Span,
	reach: number,
): string {
	const before = text.slice(Math.max(0, start - reach), start);
	return before.slice(before.lastIndexOf("\n") + 1);
}

/** What a line says where a number or an address follows whose owner stands in the line above. */
const bareLabel =
	/^[\s【[(〔]*(?:電話|携帯|連絡先|TEL|Tel|tel|☎️?|📞|E?メール|Eメール|E-?mail|Mail|📧|✉️?)[\s】\])〕::]*$/u;

/** Up to `reach` characters before the place, in its line; in the line above where nothing but 【電話】 or the like stands before it. */
export function ownerBefore(
	text: AnalyzedText,
	span: Span,
	reach: number,
): string {
	const before = lineBefore(text, span, reach);
	const lineEnd = span.start - before.length - 1;
	return lineEnd > 0 && bareLabel.test(before)
		? lineBefore(text, { start: lineEnd, end: lineEnd }, reach)
		: before;
}

/** Up to `reach` characters after the place, in its line. */
export function lineAfter(
	{ text }: AnalyzedText,
	{ end }: Span,
	reach: number,
): string {
	const after = text.slice(end, end + reach);
	const lineEnd = after.indexOf("\n");
	return lineEnd < 0 ? after : after.slice(0, lineEnd);
}

/** A text without full stops would else be read as a whole for each of its words. */
const longestSentence = 150;

/** The sentence the place stands in, as far as it belongs to the matter. */
export function sentenceAround(text: AnalyzedText, span: Span): Span {
	const { start, end } = sentenceOf(text, span);
	return {
		start: Math.max(start, span.start - longestSentence),
		end: Math.min(end, span.end + longestSentence),
	};
}

/** True when the two stand close to each other: `before` and `after` are the most characters between them. */
export function isNextTo(
	other: Span,
	span: Span,
	before: number,
	after: number,
): boolean {
	return other.end <= span.start
		? span.start - other.end <= before
		: other.start >= span.end && other.start - span.end <= after;
}
