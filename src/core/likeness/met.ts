import { slotOf } from "./weight-table";

/**
 * In which sentence each key was met last. A `Map` takes several times as long.
 * By the hash of its key, each key of 24 bits, and above it the sentence's number and one more; 0 where the table is free.
 */
export type Met = Int32Array;

/** Before a key was met. */
export const never = -1;

const keyBits = 24;
const keyOf = (entry: number) => entry & ((1 << keyBits) - 1);

/** Room for so many keys, of 255 sentences at most. */
export const createMet = (keys: number): Met =>
	new Int32Array(1 << (33 - Math.clz32(keys)));

/** Notes that the key stands in the sentence; the sentence it was met in before, or `never`. */
export function meet(met: Met, key: number, sentence: number): number {
	const last = met.length - 1;
	let slot = slotOf(key, 32 - Math.clz32(last));
	while (met[slot] !== 0 && keyOf(met[slot] as number) !== key)
		slot = (slot + 1) & last;
	const before = ((met[slot] as number) >>> keyBits) - 1;
	met[slot] = ((sentence + 1) << keyBits) | key;
	return before;
}
