import type { AnalyzedText } from "../analyzed-text";
import { findAll } from "../find-all";
import type { Span } from "../span";
import { withStops } from "./stops";

/**
 * A pattern, and a word it cannot do without. A pattern that begins with anything at all (a name, some noun) is tried at every letter;
 * with an anchor only around those words.
 */
export type Searched = {
	/** Global. With an anchor, matches are at most 60 letters long and stay in one line. */
	pattern: RegExp;
	/** Global. */
	anchor?: RegExp;
};

export type FoundBy<Entry> = { span: Span; entry: Entry };

const longest = 60;

type Text = Pick<AnalyzedText, "text" | "matches">;

/** Makes a finder for many patterns. Make it once, outside the rule's `check`. */
export const searcher =
	<Entry extends Searched>(entries: Entry[]) =>
	(text: Text): FoundBy<Entry>[] => {
		const found: FoundBy<Entry>[] = [];
		for (const entry of entries)
			for (const span of search(text, entry)) found.push({ span, entry });
		return found;
	};

/** Every place of the text that the pattern matches, in order. */
export function search(
	{ text, matches }: Text,
	{ pattern, anchor }: Searched,
): Span[] {
	const found = matches(anchor ?? pattern);
	if (found.length === 0) return [];
	return anchor ? searchAround(text, pattern, found) : found.map(toSpan);
}

const toSpan = ({ index, 0: words }: RegExpExecArray): Span => ({
	start: index,
	end: index + words.length,
});

function searchAround(
	text: string,
	pattern: RegExp,
	anchors: RegExpExecArray[],
): Span[] {
	const found: Span[] = [];
	for (let i = 0; i < anchors.length; ) {
		const from = Math.max(0, (anchors[i]?.index ?? 0) - longest);
		let to = from;
		for (; i < anchors.length; i++) {
			const { index, 0: word } = anchors[i] as RegExpExecArray;
			if (to > from && index - longest > to) break;
			to = Math.min(text.length, index + word.length + longest);
		}
		const part = withStops(text.slice(from, to));
		for (const { index, 0: words } of findAll(part, pattern))
			found.push({ start: from + index, end: from + index + words.length });
	}
	return found;
}
