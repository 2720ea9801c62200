import type { AnalyzedText, Sentence } from "../analyzed-text";
import type { RuleId } from "../ids";
import { isOverlapping, type Span } from "../span";
import { damp, type Features, readFeatures } from "./features";
import { isStatement } from "./statement";
import { slotOf, step, type WeightTable, weigh } from "./weight-table";
import { fewestAlone, findWindows, handicap, type Window } from "./windows";

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

type Read = Pick<AnalyzedText, "tokens" | "sentences">;

/** Reads what texts are like; made once (`createLikenessReader`). */
export type ReadLikeness = (text: Read) => LikenessReading;

/** So many different features, some twelve words, must a sentence have before it may be said to be unlike: 部外秘です says all in two. */
const enough = 50;

/** So many rules at most are told of a passage. */
const guesses = 2;

/** Those features of a text from `from` to `to` that stand in the span. */
type Part = Span & { from: number; to: number };

/** How many different features a part has, how far beyond each rule's line it lies, and whether it may be said to be like something. */
type Weight = { distinct: number; margins: Float64Array; tells: boolean };

/** A passage as a whole, and each of its sentences alone. */
type Weighed = { window: Window; whole: Weight; alone: Weight[] };

/** Reads what texts are like, with these weights. Made once for a set of weights. */
export function createLikenessReader(weights: WeightTable): ReadLikeness {
	const { rules: all } = weights;
	const numbers = new Map(all.map(({ rule }, i) => [rule, i]));

	/** Each feature weighs once, however often it is met. */
	function weighPart(
		{ keys, at }: Features,
		part: Part,
	): Omit<Weight, "tells"> {
		const { start, end, from, to } = part;
		const sums = new Int32Array(all.length);
		const bits = 33 - Math.clz32(to - from);
		/** One more than each key that was met; 0 where the table is free. A `Set` takes several times as long. */
		const met = new Int32Array(1 << bits);
		let distinct = 0;
		for (let i = from; i < to; i++) {
			const place = at[i] as number;
			if (place < start || place >= end) continue;
			const key = keys[i] as number;
			let slot = slotOf(key, bits);
			while (met[slot] !== 0 && met[slot] !== key + 1)
				slot = (slot + 1) & (met.length - 1);
			if (met[slot] !== 0) continue;
			met[slot] = key + 1;
			distinct++;
			weigh(weights, key, sums);
		}
		const share = damp(distinct) * step;
		const margins = Float64Array.from(
			all,
			({ bias }, rule) => (sums[rule] as number) * share + bias,
		);
		return { distinct, margins };
	}

	function weighAll(text: Read): Weighed[] {
		const features = readFeatures(text.tokens);
		const { at } = features;
		let read = 0;
		const weighSentence = (sentence: Sentence): Weight => {
			const { start, end } = sentence;
			const from = read;
			while (read < at.length && (at[read] as number) < end) read++;
			const weight = weighPart(features, { start, end, from, to: read });
			return { ...weight, tells: isStatement(text, sentence) };
		};
		return findWindows(text.sentences).map((window) => {
			const from = read;
			const alone = window.sentences.map(weighSentence);
			const [first] = alone;
			if (first && alone.length === 1) return { window, whole: first, alone };
			const part = { start: 0, end: window.end, from, to: read };
			const tells = alone.some(({ tells }) => tells);
			const whole = { ...weighPart(features, part), tells };
			return { window, whole, alone };
		});
	}

	/** How far beyond the rule's line a passage lies: as a whole, or by a sentence that gives itself away among harmless ones. */
	function marginIn({ whole, alone }: Weighed, rule: number): number {
		if (!whole.tells) return Number.NEGATIVE_INFINITY;
		let most = whole.margins[rule] as number;
		for (const { distinct, margins, tells } of alone)
			if (tells && distinct >= fewestAlone)
				most = Math.max(most, (margins[rule] as number) - handicap);
		return most;
	}

	/** The sentence that weighs most. */
	function likest({ window, alone }: Weighed, rule: number): Span {
		const margins = alone.map(({ margins }) => margins[rule] as number);
		const place = margins.indexOf(Math.max(...margins));
		const { start, end } = window.sentences[place] as Sentence;
		return { start, end };
	}

	return (text) => {
		const weighed = weighAll(text);
		return {
			find(isAskedFor) {
				return weighed.flatMap((passage) =>
					all
						.map(({ rule }, number) => ({
							rule,
							number,
							margin: marginIn(passage, number),
						}))
						.filter(({ margin, rule }) => margin > 0 && isAskedFor(rule))
						.sort((one, other) => other.margin - one.margin)
						.slice(0, guesses)
						.map(({ rule, number, margin }) => ({
							rule,
							margin,
							span: likest(passage, number),
						})),
				);
			},
			marginOf(rule, span) {
				const number = numbers.get(rule);
				if (number === undefined) return undefined;
				const isTouched = (part: Span) => !span || isOverlapping(part, span);
				const passages = weighed.filter(({ window }) => isTouched(window));
				const alone = passages.flatMap(({ window, alone }) =>
					alone.filter((_, i) => isTouched(window.sentences[i] as Sentence)),
				);
				if (alone.length === 0) return undefined;
				if (alone.some(({ distinct }) => distinct < enough)) return undefined;
				const parts = [...passages.map(({ whole }) => whole), ...alone];
				return Math.max(
					...parts.map(({ margins }) => margins[number] as number),
				);
			},
		};
	};
}
