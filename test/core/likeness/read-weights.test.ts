import fc from "fast-check";
import { expect, test } from "vitest";
import {
	packWeights,
	unpackWeights,
	type Weights,
} from "../../../src/core/likeness/read-weights";

const key = fc.integer({ min: 0, max: 0xffffff });
const level = fc.integer({ min: -127, max: 127 }).filter((n) => n !== 0);
const weights: fc.Arbitrary<Weights[]> = fc.array(
	fc.record({
		rule: fc.string(),
		bias: fc.integer({ min: -32768, max: 32767 }).map((n) => n / 100),
		weights: fc
			.array(fc.tuple(key, level))
			.map((pairs) => new Map(pairs.map(([k, n]) => [k, n * 0.05]))),
	}),
);

test("what is packed comes back", () => {
	fc.assert(
		fc.property(weights, (all) => {
			const back = unpackWeights(
				all.map(({ rule }) => rule),
				packWeights(all),
			);
			expect(back).toEqual(all);
		}),
	);
});

test("weights too small to matter are left out, too large ones cut", () => {
	const packed = packWeights([
		{
			rule: "a",
			bias: 0,
			weights: new Map([
				[1, 0.01],
				[2, 99],
			]),
		},
	]);
	expect([...(unpackWeights(["a"], packed)[0]?.weights ?? [])]).toEqual([
		[2, 127 * 0.05],
	]);
});

test("bytes that end too early are an error, not weights", () => {
	const packed = packWeights([
		{ rule: "a", bias: 1, weights: new Map([[1, 1]]) },
	]);
	expect(() => unpackWeights(["a"], packed.slice(0, -1))).toThrow(RangeError);
});
