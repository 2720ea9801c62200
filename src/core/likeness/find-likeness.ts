import type { AnalyzedText } from "../analyzed-text";
import type { RuleId } from "../ids";
import type { Span } from "../span";
import { damp, type Feature, readFeatures } from "./features";
import type { Weights } from "./read-weights";
import { findWindows } from "./windows";

/** A passage like those a rule is about; `margin` says how far beyond the line it lies. */
export type Likeness = { rule: RuleId; span: Span; margin: number };

/** Of one passage no more is said than this: the likest rules. */
const most = 2;

type Known = { index: number; weight: number };

/** Finds passages that are worded like the drafts each rule was taught with. Made once for a set of weights. */
export function createLikenessFinder(
	all: Weights[],
): (text: AnalyzedText) => Likeness[] {
	const known = new Map<number, Known[]>();
	all.forEach(({ weights }, index) => {
		for (const [key, weight] of weights)
			known.set(key, [...(known.get(key) ?? []), { index, weight }]);
	});

	function sumUp(features: Feature[]): Float64Array {
		const sums = new Float64Array(all.length);
		const met = new Set<number>();
		for (const { key } of features) {
			if (met.has(key)) continue;
			met.add(key);
			for (const { index, weight } of known.get(key) ?? [])
				sums[index] = (sums[index] as number) + weight;
		}
		const share = damp(met.size);
		return sums.map((sum, index) => sum * share + (all[index]?.bias ?? 0));
	}

	return ({ tokens, sentences }) => {
		const features = readFeatures(tokens);
		return findWindows(sentences).flatMap((window) => {
			const inside = features.filter(isIn(window));
			const found = [...sumUp(inside)]
				.map((margin, index) => ({ margin, index }))
				.filter(({ margin }) => margin > 0)
				.sort((a, b) => b.margin - a.margin)
				.slice(0, most);
			return found.map(({ margin, index }) => ({
				rule: (all[index] as Weights).rule,
				margin,
				span: likest(sentences.filter(isWithin(window)), inside, index),
			}));
		});
	};

	/** The sentence that weighs most. */
	function likest(sentences: Span[], features: Feature[], index: number): Span {
		const weigh = (sentence: Span) =>
			features
				.filter(isIn(sentence))
				.flatMap(({ key }) => known.get(key) ?? [])
				.reduce(
					(sum, entry) => sum + (entry.index === index ? entry.weight : 0),
					0,
				);
		return sentences.reduce((best, sentence) =>
			weigh(sentence) > weigh(best) ? sentence : best,
		);
	}
}

const isIn =
	({ start, end }: Span) =>
	({ at }: Feature) =>
		at >= start && at < end;

const isWithin = (window: Span) => (sentence: Span) =>
	sentence.start >= window.start && sentence.end <= window.end;
