import fc from "fast-check";
import { expect, test } from "vitest";
import {
	packWeights,
	step,
	unpackWeights,
	type Weights,
} from "../../../src/core/likeness/read-weights";

const level = fc.integer({ min: -127, max: 127 }).filter((n) => n !== 0);
const weights = fc.array(
	fc.record({
		rule: fc.string(),
		bias: fc.integer({ min: -32768, max: 32767 }).map((n) => n / 100),
		known: fc.uniqueArray(
			fc.tuple(fc.integer({ min: 0, max: 0xffffff }), level),
			{ selector: ([key]) => key, maxLength: 60 },
		),
	}),
);

const inOrder = (known: [number, number][]) => {
	const sorted = known.toSorted(([a], [b]) => a - b);
	return {
		keys: sorted.map(([key]) => key),
		values: sorted.map(([, level]) => level * step),
	};
};

const plain = (all: Weights[]) =>
	all.map(({ rule, bias, keys, values }) => ({
		rule,
		bias,
		keys: Array.from(keys),
		levels: Array.from(values, (value) => Math.round(value / step)),
	}));

test("what is packed comes back", () => {
	fc.assert(
		fc.property(weights, (drawn) => {
			const all = drawn.map(({ rule, bias, known }) => ({
				rule,
				bias,
				...inOrder(known),
			}));
			const back = unpackWeights(
				all.map(({ rule }) => rule),
				packWeights(all),
			);
			expect(plain(back)).toEqual(plain(all));
		}),
	);
});

test("a key that only the last of many keys' neighbours knows keeps its weight", () => {
	const keys = Array.from({ length: 100 }, (_, i) => 7 * i);
	const all = [
		{ rule: "a", bias: 0, keys, values: keys.map(() => step) },
		{ rule: "b", bias: 0, keys: keys.slice(-1), values: [-2 * step] },
	];
	expect(plain(unpackWeights(["a", "b"], packWeights(all)))).toEqual(
		plain(all),
	);
});

test("weights too small to matter are left out, too large ones cut", () => {
	const packed = packWeights([
		{ rule: "a", bias: 0, keys: [1, 2], values: [0.05, 99] },
	]);
	expect(plain(unpackWeights(["a"], packed))).toEqual([
		{ rule: "a", bias: 0, keys: [2], levels: [127] },
	]);
});

test("bytes that end too early are an error, not weights", () => {
	const packed = packWeights([{ rule: "a", bias: 1, keys: [1], values: [1] }]);
	expect(() => unpackWeights(["a"], packed.slice(0, -1))).toThrow(RangeError);
});
