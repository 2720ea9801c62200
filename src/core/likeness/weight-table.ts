import type { RuleId } from "../ids";

/** Weights are kept in whole multiples of this, 127 at most. With 0.2 hardly more drafts are found, and the package grows by 0.1 MB (2026-11-26). */
export const step = 0.27;

/** Where a rule's line lies: a sum that is above 0 together with `bias` is said. */
export type RuleLine = { rule: RuleId; bias: number };

/** What all features weigh for all rules, of which there are 256 at most; laid out to be read where it lies. */
export type WeightTable = {
	rules: RuleLine[];
	/**
	 * By the hash of its key, each feature in two numbers: the key, and where in `lists` the list of what it weighs begins. They stand
	 * side by side, so the memory is waited for once. There are as many features as a power of two, those that are free among them.
	 */
	features: Int32Array;
	/** A list says how many weights follow, each of which is a level (in steps) and a rule's number in one. */
	lists: Int16Array;
};

export const perFeature = 2;
/** Keys have 24 bits. */
export const free = -1;

/** Where a table of `1 << bits` places has a key, if it is free. */
export const slotOf = (key: number, bits: number) =>
	Math.imul(key, 0x9e3779b1) >>> (32 - bits);

/** Where the table has the key, or the free place where it belongs. */
export function findFeature(features: Int32Array, key: number): number {
	const bits = 30 - Math.clz32(features.length);
	let slot = perFeature * slotOf(key, bits);
	while (features[slot] !== key && features[slot] !== free)
		slot = (slot + perFeature) & (features.length - 1);
	return slot;
}

/** Adds to each rule's sum what the feature with this key weighs for it, in steps. */
export function weigh(
	{ features, lists }: WeightTable,
	key: number,
	sums: Int32Array,
): void {
	const slot = findFeature(features, key);
	if (features[slot] === free) return;
	const start = features[slot + 1] as number;
	const end = start + (lists[start] as number);
	for (let at = start + 1; at <= end; at++) {
		const weight = lists[at] as number;
		const rule = weight & 0xff;
		sums[rule] = (sums[rule] as number) + (weight >> 8);
	}
}
