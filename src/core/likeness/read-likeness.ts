import type { AnalyzedText, Sentence } from "../analyzed-text";
import type { RuleId } from "../ids";
import { isOverlapping, type Span } from "../span";
import { damp, type Features, readFeatures } from "./features";
import {
	type RuleLine,
	slotOf,
	step,
	type WeightTable,
	weigh,
} from "./weight-table";
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

/** Those features of a text from `from` to `to` that stand in the span. */
type Part = Span & { from: number; to: number };

/** How many different features a part has, and how far beyond each rule's line it lies. */
type Weight = { distinct: number; margins: Float64Array };
type Weighed = Weight & { window: Window; part: Part };

/** Reads what texts are like, with these weights. Made once for a set of weights. */
export function createLikenessReader(weights: WeightTable): ReadLikeness {
	const { rules: all } = weights;
	const numbers = new Map(all.map(({ rule }, i) => [rule, i]));

	/** Each feature weighs once, however often it is met. */
	function weighPart({ keys, at }: Features, part: Part): Weight {
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

	function weighAll(features: Features, sentences: Sentence[]): Weighed[] {
		const { at } = features;
		let read = 0;
		return findWindows(sentences).map((window) => {
			const from = read;
			while (read < at.length && (at[read] as number) < window.end) read++;
			const part = { start: 0, end: window.end, from, to: read };
			return { window, part, ...weighPart(features, part) };
		});
	}

	/** The sentence that weighs most. */
	function likest(
		sentences: Span[],
		{ keys, at }: Features,
		{ from, to }: Part,
		rule: number,
	): Span {
		const sumsOf = sentences.map(({ start, end }) => {
			const sums = new Int32Array(all.length);
			for (let i = from; i < to; i++)
				if ((at[i] as number) >= start && (at[i] as number) < end)
					weigh(weights, keys[i] as number, sums);
			return sums[rule] as number;
		});
		return sentences[sumsOf.indexOf(Math.max(...sumsOf))] as Span;
	}

	return ({ tokens, sentences }) => {
		const features = readFeatures(tokens);
		const weighed = weighAll(features, sentences);
		/** Many findings may touch the same sentence. */
		const known = new Map<Span, Weight>();
		const weighSentence = (sentence: Span, { from, to }: Part): Weight => {
			const { start, end } = sentence;
			const weight =
				known.get(sentence) ?? weighPart(features, { start, end, from, to });
			known.set(sentence, weight);
			return weight;
		};
		return {
			find(isAskedFor) {
				return weighed.flatMap(({ window, part, margins }) => {
					const marginOf = (rule: number) => margins[rule] as number;
					return [...margins.keys()]
						.filter((rule) => marginOf(rule) > 0)
						.filter((rule) => isAskedFor(nameOf(rule)))
						.sort((one, other) => marginOf(other) - marginOf(one))
						.slice(0, guesses)
						.map((rule): Likeness => {
							const { sentences } = window;
							const { start, end } = likest(sentences, features, part, rule);
							return {
								rule: nameOf(rule),
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
				const sentences = windows.flatMap(({ window, part }) =>
					window.sentences
						.filter(isTouched)
						.map((sentence) => weighSentence(sentence, part)),
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

	function nameOf(rule: number): RuleId {
		return (all[rule] as RuleLine).rule;
	}
}
