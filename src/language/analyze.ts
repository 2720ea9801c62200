import type { AnalyzedText, Token } from "../core/analyzed-text";
import type { Dictionary } from "./dictionary";
import { findLinks } from "./links";
import { normalise } from "./normalise";
import { findSentences } from "./sentences";
import { createTokenizer } from "./tokenizer";

function analyzeWith(
	tokenize: (text: string) => Token[],
	written: string,
): AnalyzedText {
	const normalised = normalise(written);
	const links = findLinks(normalised);
	return {
		...normalised,
		links,
		sentences: findSentences(normalised.text, links),
		tokens: tokenize(normalised.text),
	};
}

/** The reader of drafts. Make one and keep it: it holds some megabytes of working memory. */
export function createAnalyzer(
	dictionary: Dictionary,
): (written: string) => AnalyzedText {
	const tokenize = createTokenizer(dictionary);
	return (written) => analyzeWith(tokenize, written);
}

/** For the time when the dictionary could not be loaded: everything but the tokens. */
export function analyzeWithoutDictionary(written: string): AnalyzedText {
	return analyzeWith(() => [], written);
}
