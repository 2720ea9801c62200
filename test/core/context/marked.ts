import { expect, it } from "vitest";
import type { AnalyzedText } from "../../../src/core/analyzed-text";
import type { Span } from "../../../src/core/span";
import { analyze } from "../../language/analyze";

/** Reads a sentence whose place is marked by 【 】. */
export function marked(sentence: string): { text: AnalyzedText; span: Span } {
	const start = sentence.indexOf("【");
	const end = sentence.indexOf("】") - 1;
	return {
		text: analyze(sentence.replace("【", "").replace("】", "")),
		span: { start, end },
	};
}

/** A context question is specified by two lists of sentences. */
export function answers(
	question: (text: AnalyzedText, span: Span) => unknown,
	{ yes, no }: { yes: string[]; no: string[] },
): void {
	const answer = (sentence: string) => {
		const { text, span } = marked(sentence);
		return Boolean(question(text, span));
	};
	it.each(yes)("yes: %s", (sentence) => expect(answer(sentence)).toBe(true));
	it.each(no)("no: %s", (sentence) => expect(answer(sentence)).toBe(false));
}
