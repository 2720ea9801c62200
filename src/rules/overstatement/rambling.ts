import type { AnalyzedText } from "../../core/analyzed-text";
import type { Span } from "../../core/span";

/** 宇部市 3(7) asks for short sentences; style guides say 60-90 characters. Only what is longer still is worth a line. */
const longest = 100;

/** Brackets and quotations are read on the side, and lists are no sentences. */
const aside = /[(（「『【〔[][^)）」』】〕\]]{0,200}[)）」』】〕\]]/g;
const isList = /[:：※・●○■◆▼①-⑳]|(?:[^、。]{1,12}、){6}/;

/** Sentences that go on and on. */
export const findRamblings = ({ text, sentences }: AnalyzedText): Span[] =>
	sentences.filter(({ start, end }) => {
		if (end - start <= longest) return false;
		const sentence = text.slice(start, end);
		return (
			sentence.replaceAll(aside, "").length > longest && !isList.test(sentence)
		);
	});
