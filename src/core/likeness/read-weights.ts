import type { RuleId } from "../ids";

/** One rule's weights by the key of a feature, and where its line lies: a sum above 0 is said. */
export type Weights = {
	rule: RuleId;
	bias: number;
	weights: Map<number, number>;
};

/** Weights are kept in one byte, as multiples of this. */
const step = 0.05;

/**
 * Each rule: its bias (2 bytes, hundredths), the number of its features (2 bytes), then the features by rising key:
 * 3 bytes of key, 1 signed byte of weight. Numbers have their low byte first.
 */
export function packWeights(all: Weights[]): Uint8Array {
	const bytes: number[] = [];
	for (const { bias, weights } of all) {
		const kept = [...weights]
			.map(([key, weight]) => ({ key, level: toLevel(weight) }))
			.filter(({ level }) => level !== 0)
			.sort((a, b) => a.key - b.key);
		const rounded = Math.round(bias * 100) & 0xffff;
		bytes.push(rounded & 0xff, rounded >> 8);
		bytes.push(kept.length & 0xff, kept.length >> 8);
		for (const { key } of kept)
			bytes.push(key & 0xff, (key >> 8) & 0xff, key >> 16);
		for (const { level } of kept) bytes.push(level & 0xff);
	}
	return Uint8Array.from(bytes);
}

const toLevel = (weight: number) =>
	Math.max(-127, Math.min(127, Math.round(weight / step)));

/** The opposite of `packWeights`; throws a RangeError where the bytes end too early. */
export function unpackWeights(rules: RuleId[], bytes: Uint8Array): Weights[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	return rules.map((rule) => {
		const bias = view.getInt16(at, true) / 100;
		const count = view.getUint16(at + 2, true);
		const keys = at + 4;
		const levels = keys + 3 * count;
		at = levels + count;
		const weights = new Map<number, number>();
		for (let i = 0; i < count; i++)
			weights.set(
				view.getUint16(keys + 3 * i, true) |
					(view.getUint8(keys + 3 * i + 2) << 16),
				view.getInt8(levels + i) * step,
			);
		return { rule, bias, weights };
	});
}
