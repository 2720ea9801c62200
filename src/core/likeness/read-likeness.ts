import type { AnalyzedText } from "../analyzed-text";
import type { RuleId } from "../ids";
import { isOverlapping, type Span } from "../span";
import { damp, type Feature, readFeatures } from "./features";
import type { RuleWeights, Weights } from "./read-weights";
import { findWindows, type Window } from "./windows";

/** A passage like those a rule is about; `margin` says how far beyond the line it lies. */
export type Likeness = { rule: RuleId; span: Span; margin: number };

/** What a text is like, read once. */
export type LikenessReading = {
	/**
	 * Passages that are worded like the drafts a rule was taught with: of each passage the two likest of the rules that are asked
	 * for. Of 2,303 strangers' drafts 48 were found only by the second guess, and no harmless one was marked for it (2026-11-26).
	 */
	find(isAskedFor: (rule: RuleId) => boolean): Likeness[];
	/**
	 * How far beyond the rule's line the likest passage or sentence lies that the span touches, or of the whole text; below 0 it is
	 * unlike what the rule is about. Undefined where nobody taught the rule, or a sentence has too few words to tell.
	 */
	marginOf(rule: RuleId, span?: Span): number | undefined;
};

/** Reads what texts are like; made once (`createLikenessReader`). */
export type ReadLikeness = (text: AnalyzedText) => LikenessReading;

/** So many different features, some twelve words, must a sentence have before it may be said to be unlike: 部外秘です says all in two. */
const enough = 50;

/** So many rules at most are told of a passage. */
const guesses = 2;

/**
 * The weights of all rules by feature, in tables: those of the feature at a place stand side by side from `starts[place]` to
 * `starts[place + 1]`. Spread over the memory they would be read half as fast.
 */
function index({ keys, rules }: Weights) {
	/** Half of the table stays free. */
	const bits = 33 - Math.clz32(keys.length);
	/** One more than the place of a key; 0 where the table is free. */
	const table = new Int32Array(1 << bits);
	function findSlot(key: number): number {
		let slot = slotOf(key, bits);
		for (;;) {
			const place = table[slot] as number;
			if (place === 0 || keys[place - 1] === key) return slot;
			slot = (slot + 1) & (table.length - 1);
		}
	}
	for (let place = 0; place < keys.length; place++)
		table[findSlot(keys[place] as number)] = place + 1;

	const starts = new Uint32Array(keys.length + 1);
	const add = (place: number, by: number) => {
		const sum = (starts[place] as number) + by;
		starts[place] = sum;
		return sum;
	};
	for (const { places } of rules) for (const place of places) add(place, 1);
	for (let place = 1; place < starts.length; place++)
		add(place, starts[place - 1] as number);
	// Now each place knows where its weights end; filled from there, it knows where they start.
	const ruleAt = new Uint8Array(starts.at(-1) as number);
	const weightAt = new Float32Array(ruleAt.length);
	rules.forEach(({ places, values }, rule) => {
		for (let i = 0; i < places.length; i++) {
			const at = add(places[i] as number, -1);
			ruleAt[at] = rule;
			weightAt[at] = values[i] as number;
		}
	});

	/** Adds to each rule's sum what the feature weighs for it. */
	return function weigh(key: number, sums: Float64Array): void {
		const place = (table[findSlot(key)] as number) - 1;
		if (place < 0) return;
		const end = starts[place + 1] as number;
		for (let at = starts[place] as number; at < end; at++) {
			const rule = ruleAt[at] as number;
			sums[rule] = (sums[rule] as number) + (weightAt[at] as number);
		}
	};
}

/** The different keys, each where it stands first. A table of numbers is several times as quick as a `Set`. */
function distinctKeys(features: Feature[]): number[] {
	const bits = 33 - Math.clz32(features.length);
	/** One more than each key; 0 where the table is free. */
	const table = new Int32Array(1 << bits);
	const distinct: number[] = [];
	for (const { key } of features) {
		let slot = slotOf(key, bits);
		while (table[slot] !== 0 && table[slot] !== key + 1)
			slot = (slot + 1) & (table.length - 1);
		if (table[slot] === 0) distinct.push(key);
		table[slot] = key + 1;
	}
	return distinct;
}

/** Where a table of `1 << bits` places has a key, if it is free. */
const slotOf = (key: number, bits: number) =>
	Math.imul(key, 0x9e3779b1) >>> (32 - bits);

/** How many different features a passage has, and how far beyond each rule's line it lies. */
type Weight = { distinct: number; margins: Float64Array };
type Weighed = Weight & { window: Window; inside: Feature[] };

/** Reads what texts are like, with these weights. Made once for a set of weights, of 256 rules at most. */
export function createLikenessReader(weights: Weights): ReadLikeness {
	const { rules: all } = weights;
	const weigh = index(weights);
	const numbers = new Map(all.map(({ rule }, i) => [rule, i]));

	function weighAs(inside: Feature[]): Weight {
		const sums = new Float64Array(all.length);
		const distinct = distinctKeys(inside);
		for (const key of distinct) weigh(key, sums);
		const share = damp(distinct.length);
		const margins = sums.map((sum, rule) => sum * share + biasOf(rule));
		return { distinct: distinct.length, margins };
	}
	const biasOf = (rule: number) => (all[rule] as RuleWeights).bias;

	function weighAll({ tokens, sentences }: AnalyzedText): Weighed[] {
		const features = readFeatures(tokens);
		let read = 0;
		return findWindows(sentences).map((window) => {
			const from = read;
			while (isBefore(window.end, features[read])) read++;
			const inside = features.slice(from, read);
			return { window, inside, ...weighAs(inside) };
		});
	}

	/** The sentence that weighs most. */
	function likest(sentences: Span[], features: Feature[], rule: number): Span {
		const weights = sentences.map((sentence) => {
			const sums = new Float64Array(all.length);
			for (const { key } of features.filter(isIn(sentence))) weigh(key, sums);
			return sums[rule] as number;
		});
		return sentences[weights.indexOf(Math.max(...weights))] as Span;
	}

	return (text) => {
		const weighed = weighAll(text);
		/** Many findings may touch the same sentence. */
		const known = new Map<Span, Weight>();
		const weighSentence = (sentence: Span, inside: Feature[]): Weight => {
			const weight =
				known.get(sentence) ?? weighAs(inside.filter(isIn(sentence)));
			known.set(sentence, weight);
			return weight;
		};
		return {
			find(isAskedFor) {
				const asked = all.flatMap(({ rule }, i) =>
					isAskedFor(rule) ? [i] : [],
				);
				if (asked.length === 0) return [];
				return weighed.flatMap(({ window, inside, margins }) => {
					const marginOf = (rule: number) => margins[rule] as number;
					return asked
						.filter((rule) => marginOf(rule) > 0)
						.sort((one, other) => marginOf(other) - marginOf(one))
						.slice(0, guesses)
						.map((rule): Likeness => {
							const { start, end } = likest(window.sentences, inside, rule);
							return {
								rule: (all[rule] as RuleWeights).rule,
								margin: marginOf(rule),
								span: { start, end },
							};
						});
				});
			},
			marginOf(rule, span) {
				const number = numbers.get(rule);
				if (number === undefined) return undefined;
				const isTouched = (part: Span) => !span || isOverlapping(part, span);
				const windows = weighed.filter(({ window }) => isTouched(window));
				const sentences = windows.flatMap(({ window, inside }) =>
					window.sentences
						.filter(isTouched)
						.map((sentence) => weighSentence(sentence, inside)),
				);
				if (sentences.length === 0) return undefined;
				if (sentences.some(({ distinct }) => distinct < enough))
					return undefined;
				return Math.max(
					...[...windows, ...sentences].map(
						({ margins }) => margins[number] as number,
					),
				);
			},
		};
	};
}

const isBefore = (end: number, feature: Feature | undefined) =>
	feature !== undefined && feature.at < end;

const isIn =
	({ start, end }: Span) =>
	({ at }: Feature) =>
		at >= start && at < end;
