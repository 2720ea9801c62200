import type { AnalyzedText } from "../core/analyzed-text";
import { readHeads } from "../core/context/heads";
import { withStops } from "../core/context/stops";
import { fold } from "../core/fold";
import type { Dictionary } from "./dictionary";
import { findLinks } from "./links";
import { createSearch } from "./matches";
import { normalise } from "./normalise";
import { findSentences } from "./sentences";
import { createTokenizer } from "./tokenizer";

/**
 * The reader of drafts. Make one and keep it: it holds some megabytes of working memory.
 * Without a dictionary it reads everything but the tokens.
 * @param openSearch shared by readers, what is known of the patterns is made once
 */
export function createAnalyzer(
	dictionary?: Dictionary,
	openSearch = createSearch(),
): (written: string) => AnalyzedText {
	const tokenize = dictionary ? createTokenizer(dictionary) : () => [];
	return (written) => {
		const normalised = normalise(written);
		const links = findLinks(normalised);
		const tokens = tokenize(normalised.text);
		return {
			...normalised,
			links,
			sentences: findSentences(normalised.text, links),
			tokens,
			heads: readHeads(tokens),
			folded: fold(normalised.text),
			matches: openSearch(withStops(normalised.text)),
			says: rememberAnswers(normalised.text),
		};
	};
}

/** A rule asks about the whole text for each of its places: a text full of them would be read as often. */
function rememberAnswers(text: string): (pattern: RegExp) => boolean {
	const answers = new Map<RegExp, boolean>();
	return (pattern) => {
		const known = answers.get(pattern);
		if (known !== undefined) return known;
		const answer = pattern.test(text);
		answers.set(pattern, answer);
		return answer;
	};
}
