import type { AnalyzedText } from "../analyzed-text";
import type { RuleId } from "../ids";
import type { Span } from "../span";
import { damp, type Feature, readFeatures } from "./features";
import type { Weights } from "./read-weights";
import { findWindows } from "./windows";

/** A passage like those a rule is about; `margin` says how far beyond the line it lies. */
export type Likeness = { rule: RuleId; span: Span; margin: number };

/** The weights of all rules by feature: `first` gives the place of one of them, `next` that of another or -1. */
function index(all: Weights[]) {
	const size = all.reduce((sum, { weights }) => sum + weights.size, 0);
	const first = new Map<number, number>();
	const next = new Int32Array(size);
	const ruleAt = new Uint8Array(size);
	const weightAt = new Float64Array(size);
	let place = 0;
	all.forEach(({ weights }, rule) => {
		for (const [key, weight] of weights) {
			next[place] = first.get(key) ?? -1;
			ruleAt[place] = rule;
			weightAt[place] = weight;
			first.set(key, place++);
		}
	});

	/** Adds to each rule's sum what the feature weighs for it. */
	return function weigh(key: number, sums: Float64Array): void {
		let at = first.get(key) ?? -1;
		while (at >= 0) {
			const rule = ruleAt[at] as number;
			sums[rule] = (sums[rule] as number) + (weightAt[at] as number);
			at = next[at] as number;
		}
	};
}

/**
 * Finds passages that are worded like the drafts each rule was taught with. Made once for a set of weights, of 256 rules at most.
 * Of a passage one thing is said: the likest of the rules that are asked for. A second guess is seldom right, and twice as loud.
 */
export function createLikenessFinder(
	all: Weights[],
): (text: AnalyzedText, isAskedFor: (rule: RuleId) => boolean) => Likeness[] {
	const weigh = index(all);

	function sumUp(features: Feature[]): Float64Array {
		const sums = new Float64Array(all.length);
		const distinct = new Set(features.map(({ key }) => key));
		for (const key of distinct) weigh(key, sums);
		const share = damp(distinct.size);
		return sums.map((sum, rule) => sum * share + (all[rule]?.bias ?? 0));
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

	return ({ tokens, sentences }, isAskedFor) => {
		const asked = all.flatMap(({ rule }, i) => (isAskedFor(rule) ? [i] : []));
		if (asked.length === 0) return [];
		const features = readFeatures(tokens);
		let read = 0;
		return findWindows(sentences).flatMap((window): Likeness[] => {
			const from = read;
			while (isBefore(window.end, features[read])) read++;
			const inside = features.slice(from, read);
			const margins = sumUp(inside);
			const marginOf = (rule: number) => margins[rule] as number;
			const rule = asked.reduce((best, other) =>
				marginOf(other) > marginOf(best) ? other : best,
			);
			if (marginOf(rule) <= 0) return [];
			const { start, end } = likest(window.sentences, inside, rule);
			return [
				{
					rule: (all[rule] as Weights).rule,
					margin: marginOf(rule),
					span: { start, end },
				},
			];
		});
	};
}

const isBefore = (end: number, feature: Feature | undefined) =>
	feature !== undefined && feature.at < end;

const isIn =
	({ start, end }: Span) =>
	({ at }: Feature) =>
		at >= start && at < end;
