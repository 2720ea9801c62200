import type { AnalyzedText } from "../analyzed-text";
import { isOverlapping, type Span } from "../span";

type Near = {
	/** Global. The one kind of words, such as whom it is about. */
	one: RegExp;
	/** Global. The other kind, such as what is said of them; looked for first. */
	other: RegExp;
	/** At most so many letters between the two. */
	reach: number;
};

/**
 * Where words of two kinds stand near each other in one sentence, in whichever order: a shop and praise, a party and a call for votes.
 * From the first letter of the one to the last of the other. Each word of the second kind is taken once, with its nearest partner.
 */
export function findNear(
	text: AnalyzedText,
	{ one, other, reach }: Near,
	words = text.text,
): Span[] {
	if (words.search(other) < 0 || words.search(one) < 0) return [];
	return text.sentences.flatMap(({ start, end }) =>
		pairUp(words.slice(start, end), one, other)
			.filter(({ distance }) => distance <= reach)
			.map(({ span }) => ({
				start: start + span.start,
				end: start + span.end,
			})),
	);
}

const placesOf = (sentence: string, pattern: RegExp): Span[] =>
	[...sentence.matchAll(pattern)].map(({ index, 0: words }) => ({
		start: index,
		end: index + words.length,
	}));

type Pair = { span: Span; distance: number };

/** Both lists are in the order of the sentence, so one walk over them finds the neighbours. A word is no partner of itself. */
function pairUp(sentence: string, one: RegExp, other: RegExp): Pair[] {
	const others = placesOf(sentence, other);
	if (others.length === 0) return [];
	const ones = placesOf(sentence, one);
	const pairs: Pair[] = [];
	let next = 0;
	for (const place of others) {
		while ((ones[next]?.start ?? place.end) < place.end) next++;
		const before = ones.slice(Math.max(0, next - 2), next);
		const partners = [...before, ...ones.slice(next, next + 1)]
			.filter((partner) => !isOverlapping(partner, place))
			.map((partner) => pair(partner, place))
			.toSorted((a, b) => a.distance - b.distance);
		if (partners[0]) pairs.push(partners[0]);
	}
	return pairs;
}

const pair = (a: Span, b: Span): Pair => ({
	span: { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) },
	distance: Math.max(a.start, b.start) - Math.min(a.end, b.end),
});
