import type { Span } from "../span";

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

/**
 * Makes a finder for many patterns. Most texts hold none of them, and one expression that holds all finds that out several times
 * faster than one after the other. Make it once, outside the rule's `check`.
 */
export function searcher<Entry extends Searched>(entries: Entry[]) {
	const gates = new Map<string, RegExp>();
	const gateOf = (entry: Entry): RegExp => {
		const flags = (entry.anchor ?? entry.pattern).flags.replace("g", "");
		const key = `${flags} ${entry.anchor ? "anchor" : "pattern"}`;
		const known = gates.get(key);
		if (known) return known;
		const alike = entries
			.filter((other) => !other.anchor === !entry.anchor)
			.map((other) => other.anchor ?? other.pattern)
			.filter((other) => other.flags.replace("g", "") === flags)
			.map(({ source }) => `(?:${source})`);
		const gate = new RegExp(alike.join("|"), flags);
		gates.set(key, gate);
		return gate;
	};
	const gated = entries.map((entry) => ({ entry, gate: gateOf(entry) }));
	return (text: string): FoundBy<Entry>[] => {
		const open = new Set([...gates.values()].filter((gate) => gate.test(text)));
		return gated
			.filter(({ gate }) => open.has(gate))
			.flatMap(({ entry }) =>
				search(text, entry).map((span) => ({ span, entry })),
			);
	};
}

/** Every place of the text that the pattern matches, in order. */
function search(text: string, { pattern, anchor }: Searched): Span[] {
	if (!anchor) return matchesIn(text, 0, text.length, pattern);
	const found: Span[] = [];
	let from = 0;
	let to = 0;
	for (const { index, 0: word } of text.matchAll(anchor)) {
		const start = Math.max(0, index - longest);
		if (to > 0 && start > to) found.push(...matchesIn(text, from, to, pattern));
		if (to === 0 || start > to) from = start;
		to = Math.min(text.length, index + word.length + longest);
	}
	if (to > 0) found.push(...matchesIn(text, from, to, pattern));
	return found;
}

function matchesIn(
	text: string,
	from: number,
	to: number,
	pattern: RegExp,
): Span[] {
	const part = from === 0 && to === text.length ? text : text.slice(from, to);
	const spans: Span[] = [];
	for (const { index, 0: words } of part.matchAll(pattern))
		spans.push({ start: from + index, end: from + index + words.length });
	return spans;
}
