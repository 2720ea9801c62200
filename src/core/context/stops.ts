/** Emoji, notes and stars at the end of a line, or before a blank. */
const marks =
	"[☆★♪♬♡♥\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}]";
/** Only from the beginning of a run, so that a long one is gone through once. */
const decorated = new RegExp(`(?<!${marks})${marks}+(?=\\s|$)`, "gu");

/** True where emoji, notes or stars may stand. Most texts have none, which is seen ten times as fast as by a search for them. */
export const mayHoldMarks = (text: string) =>
	/[©®‼-⯿〰〽㊗㊙\uD800-\uDBFF]/.test(text);

/**
 * The text with full stops in place of the emoji that end its sentences, at the same length: patterns for the end of a sentence
 * need not know what people decorate it with. Takes normalised text.
 */
export const withStops = (text: string): string =>
	mayHoldMarks(text)
		? text.replace(decorated, (marks) => "。".repeat(marks.length))
		: text;
