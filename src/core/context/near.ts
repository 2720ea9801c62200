import type { AnalyzedText } from "../analyzed-text";
import { isOverlapping, isWithin, type Span } from "../span";
import { sentenceOf } from "./clause";
import { search } from "./search";

type Near = {
	/** Global. The one kind of words, such as whom it is about. */
	one: RegExp;
	/** Global. The other kind, such as what is said of them; looked for first, for the one kind is looked for only around it. */
	other: RegExp;
	/** At most so many letters between the two; fewer than 40. */
	reach: number;
};

/**
 * Where words of two kinds stand near each other in one sentence, in whichever order: a shop and praise, a party and a call for votes.
 * From the first letter of the one to the last of the other. Each word of the second kind is taken once, with its nearest partner.
 */
export function findNear(
	text: AnalyzedText,
	{ one, other, reach }: Near,
): Span[] {
	const others = search(text, { pattern: other });
	if (others.length === 0) return [];
	const ones = search(text, { pattern: one, anchor: other });
	return pairUp(ones, others)
		.filter(({ distance }) => distance <= reach)
		.map(({ span }) => span)
		.filter((span) =>
			isWithin(
				span,
				sentenceOf(text, { start: span.start, end: span.start + 1 }),
			),
		);
}

type Pair = { span: Span; distance: number };

/** Both lists are in the order of the text, so one walk over them finds the neighbours. A word is no partner of itself. */
function pairUp(ones: Span[], others: Span[]): Pair[] {
	const pairs: Pair[] = [];
	let next = 0;
	for (const place of others) {
		while ((ones[next]?.start ?? place.end) < place.end) next++;
		const [nearest] = ones
			.slice(Math.max(0, next - 2), next + 1)
			.filter((partner) => !isOverlapping(partner, place))
			.map((partner) => pair(partner, place))
			.toSorted((a, b) => a.distance - b.distance);
		if (nearest) pairs.push(nearest);
	}
	return pairs;
}

const pair = (a: Span, b: Span): Pair => ({
	span: { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) },
	distance: Math.max(a.start, b.start) - Math.min(a.end, b.end),
});
