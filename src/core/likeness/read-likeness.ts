import type { AnalyzedText, Sentence } from "../analyzed-text";
import type { RuleId } from "../ids";
import { isOverlapping, type Span } from "../span";
import { damp, type Features, readFeatures } from "./features";
import { createMet, meet, never } from "./met";
import { isStatement } from "./statement";
import { type RuleLine, step, type WeightTable, weigh } from "./weight-table";
import {
	fewestAlone,
	findWindows,
	handicap,
	lineFor,
	type Window,
} from "./windows";

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
const enough = 60;

/** So many rules at most are told of a passage. */
const guesses = 2;

/** How many different features a part has, how far beyond each rule's line it lies, and whether it may be said to be like something. */
type Weight = { distinct: number; margins: Float64Array; tells: boolean };

/** A passage as a whole, and each of its sentences alone. */
type Weighed = { window: Window; whole: Weight; alone: Weight[] };

/** Of the features from `from` on the first that begins behind the part. */
function endOf(at: number[], from: number, { end }: Span): number {
	let place = from;
	while (place < at.length && (at[place] as number) < end) place++;
	return place;
}

/** Some features, each counted once: how many there are, and what they weigh for each rule, in steps. */
type Sum = { distinct: number; sums: Int32Array };

/** Reads what texts are like, with these weights. Made once for a set of weights. */
export function createLikenessReader(weights: WeightTable): ReadLikeness {
	const { rules: all } = weights;
	const numbers = new Map(all.map(({ rule }, i) => [rule, i]));

	const nothing = (): Sum => ({
		distinct: 0,
		sums: new Int32Array(all.length),
	});
	const add = (sum: Sum, key: number) => {
		sum.distinct++;
		weigh(weights, key, sum.sums);
	};

	const addAll = (sum: Sum, { distinct, sums }: Sum, times: 1 | -1) => {
		sum.distinct += times * distinct;
		for (let rule = 0; rule < all.length; rule++)
			sum.sums[rule] =
				(sum.sums[rule] as number) + times * (sums[rule] as number);
	};

	/** All sentences together, without what stands in an earlier one `again`. */
	function together(alone: Sum[], again: Sum): Sum {
		const sum = nothing();
		for (const sentence of alone) addAll(sum, sentence, 1);
		addAll(sum, again, -1);
		return sum;
	}

	function weightOf({ distinct, sums }: Sum, tells: boolean): Weight {
		const share = damp(distinct) * step;
		const margins = new Float64Array(all.length);
		for (let rule = 0; rule < all.length; rule++)
			margins[rule] =
				(sums[rule] as number) * share + (all[rule] as RuleLine).bias;
		return { distinct, margins, tells };
	}

	/** Each feature weighs once in a sentence, and once in the passage. From the feature at `from` on. */
	function weighWindow(
		text: Read,
		{ keys, at }: Features,
		from: number,
		window: Window,
	): Weighed {
		const met = createMet(endOf(at, from, window) - from);
		const again = nothing();
		let read = from;
		const sums = window.sentences.map((sentence, number) => {
			const sum = nothing();
			for (const end = endOf(at, read, sentence); read < end; read++) {
				const key = keys[read] as number;
				const before = meet(met, key, number);
				if (before === number) continue;
				add(sum, key);
				if (before !== never) add(again, key);
			}
			return sum;
		});
		const alone = sums.map((sum, i) =>
			weightOf(sum, isStatement(text, window.sentences[i] as Sentence)),
		);
		const [first] = alone;
		if (first && alone.length === 1) return { window, whole: first, alone };
		const tells = alone.some(({ tells }) => tells);
		return { window, whole: weightOf(together(sums, again), tells), alone };
	}

	function weighAll(text: Read): Weighed[] {
		const features = readFeatures(text.tokens);
		let read = 0;
		return findWindows(text.sentences).map((window) => {
			const from = read;
			read = endOf(features.at, from, window);
			return weighWindow(text, features, from, window);
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
		const line = lineFor(weighed.reduce((n, { alone }) => n + alone.length, 0));
		return {
			find(isAskedFor) {
				return weighed.flatMap((passage) =>
					all
						.map(({ rule }, number) => ({
							rule,
							number,
							margin: marginIn(passage, number),
						}))
						.filter(({ margin, rule }) => margin > line && isAskedFor(rule))
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
