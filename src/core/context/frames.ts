import type { AnalyzedText } from "../analyzed-text";
import { lazy } from "../lazy";
import type { Span } from "../span";
import { sentenceOf } from "./clause";
import { type Found, phraseFinder } from "./phrases";
import { variants } from "./variants";

/**
 * A meaning that arises from words together, none of which has it alone: 会議「で」見せられた査定の「結果」. Each slot is a concept, or
 * several of which one will do; different words fill different slots.
 */
export type Frame<Concept extends string> = {
	all: (Concept | Concept[])[];
	/** Each slot's words stand behind those of the slot before. */
	inOrder?: true;
	/** One of these must stand in the sentence, or in one beside it: うちの役所、古い。…更新も止まっている。 */
	nearby?: Concept[];
	/** The frame is empty where one of these stands in the sentence. */
	none?: Concept[];
	/** The sentence must match. */
	also?: RegExp;
	/** The sentence must not match. */
	unless?: RegExp;
};

export type Framed<F> = {
	/** From the first slot's words to the last's; the first slot's words alone where they stand far apart. */
	span: Span;
	/** The words of each slot. */
	parts: Span[];
	sentence: Span;
	frame: F;
};

/** In UTF-16 units: an underline longer than this points at nothing. */
const longest = 40;

type Word<Concept> = { phrases: string[]; concepts: Concept[] };
type Hit<Concept> = Found<Word<Concept>>;

/**
 * Makes a finder for frames. `concepts` are words of one meaning each, parted by blanks, written as phraseFinder reads them.
 * A frame is found at most once in a sentence. Make it once, outside the rule's `check`.
 */
export function frameFinder<
	Concept extends string,
	F extends Frame<NoInfer<Concept>>,
>(concepts: Record<Concept, string>, frames: F[]) {
	const finder = lazy(() => phraseFinder(wordsOf(concepts)));
	const fewest = Math.min(...frames.map(({ all }) => all.length));
	const placesOf = lazy(() => placesByFirst(frames));
	return (text: AnalyzedText): Framed<F>[] =>
		bySentence(text, finder()(text)).flatMap(({ sentence, hits }, i, all) => {
			if (hits.length < fewest) return [];
			const named = new Set(hits.flatMap(({ group }) => group.concepts));
			const found: Framed<F>[] = [];
			for (const place of placesIn(placesOf(), named)) {
				const frame = frames[place] as F;
				if (!mayFill(frame, hits.length, named)) continue;
				const parts = fill(frame, hits);
				if (!parts) continue;
				const { nearby } = frame;
				const beside = all.slice(Math.max(0, i - 1), i + 2);
				if (nearby && !beside.some((one) => holds(one.hits, nearby))) continue;
				const words = text.text.slice(sentence.start, sentence.end);
				const isMeant =
					(frame.also?.test(words) ?? true) && !frame.unless?.test(words);
				if (isMeant)
					found.push({ span: around(parts), parts, sentence, frame });
			}
			return found;
		});
}

/** A word may stand for several concepts, but a phrase finder keeps only the first group that has it. */
function wordsOf<Concept extends string>(
	concepts: Record<Concept, string>,
): Word<Concept>[] {
	const meanings = new Map<string, Concept[]>();
	for (const [concept, words] of Object.entries(concepts) as [
		Concept,
		string,
	][])
		for (const word of words.trim().split(/\s+/).flatMap(variants)) {
			const known = meanings.get(word);
			if (known) known.push(concept);
			else meanings.set(word, [concept]);
		}
	return [...meanings].map(([phrase, of]) => ({
		phrases: [phrase],
		concepts: of,
	}));
}

/** By concept: the places of the frames whose first slot takes it, of which a sentence's words name only a few. */
function placesByFirst<Concept extends string>(
	frames: Frame<Concept>[],
): Map<Concept, number[]> {
	const places = new Map<Concept, number[]>();
	frames.forEach(({ all: [first = []] }, place) => {
		for (const concept of Array.isArray(first) ? first : [first])
			places.set(concept, [...(places.get(concept) ?? []), place]);
	});
	return places;
}

/** The places of the frames whose first slot one of the concepts fills, rising. */
function placesIn<Concept extends string>(
	places: Map<Concept, number[]>,
	named: Set<Concept>,
): number[] {
	const found = [...named].flatMap((concept) => places.get(concept) ?? []);
	return [...new Set(found)].sort((a, b) => a - b);
}

type InSentence<Concept> = { sentence: Span; hits: Hit<Concept>[] };

function bySentence<Concept>(
	text: AnalyzedText,
	hits: Hit<Concept>[],
): InSentence<Concept>[] {
	const groups: InSentence<Concept>[] = [];
	for (const hit of hits) {
		const last = groups.at(-1);
		if (last && hit.span.start < last.sentence.end) last.hits.push(hit);
		else groups.push({ sentence: sentenceOf(text, hit.span), hits: [hit] });
	}
	return groups;
}

const holds = <Concept>(hits: Hit<Concept>[], of: Concept[]) =>
	hits.some(({ group }) =>
		group.concepts.some((concept) => of.includes(concept)),
	);

/** Most frames miss a word, which is seen without a look at the places. */
const mayFill = <Concept extends string>(
	{ all, none }: Frame<Concept>,
	words: number,
	named: Set<Concept>,
) =>
	all.length <= words &&
	all.every((slot) =>
		Array.isArray(slot) ? slot.some((one) => named.has(one)) : named.has(slot),
	) &&
	!none?.some((one) => named.has(one));

/** The words that fill the slots; undefined when one stays empty. */
function fill<Concept extends string>(
	{ all, inOrder }: Frame<Concept>,
	hits: Hit<Concept>[],
): Span[] | undefined {
	const used: Hit<Concept>[] = [];
	for (const slot of all) {
		const meant = Array.isArray(slot) ? slot : [slot];
		const last = used.at(-1);
		const hit = hits.find(
			(one) =>
				holds([one], meant) &&
				!used.includes(one) &&
				(!inOrder || !last || one.first > last.last),
		);
		if (!hit) return undefined;
		used.push(hit);
	}
	return used.map(({ span }) => span);
}

function around(parts: Span[]): Span {
	const start = Math.min(...parts.map((part) => part.start));
	const end = Math.max(...parts.map((part) => part.end));
	const [first] = parts;
	return first && end - start > longest ? first : { start, end };
}
