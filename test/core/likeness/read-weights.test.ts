import fc from "fast-check";
import { expect, test } from "vitest";
import {
	packWeights,
	step,
	unpackWeights,
	type Weights,
} from "../../../src/core/likeness/read-weights";
import { type Known, weightsOf } from "./weights-of";

const knownIn = ({ keys, rules }: Weights): Known[] =>
	rules.map(({ rule, bias, places, values }) => ({
		rule,
		bias,
		known: new Map(
			[...places].map((place, i) => [
				keys[place] ?? -1,
				Math.round((values[i] ?? 0) / step),
			]),
		),
	}));

const repack = (weights: Weights) =>
	unpackWeights(
		weights.rules.map(({ rule }) => rule),
		packWeights(weights),
	);

const key = fc.integer({ min: 0, max: 0xffffff });
const level = fc.integer({ min: -127, max: 127 }).filter((n) => n !== 0);
const drawn: fc.Arbitrary<Known[]> = fc.array(
	fc.record({
		rule: fc.string(),
		bias: fc.integer({ min: -32768, max: 32767 }).map((n) => n / 100),
		known: fc
			.array(fc.tuple(key, level), { maxLength: 60 })
			.map((pairs) => new Map(pairs)),
	}),
);

test("what is packed comes back, in the order of the keys", () => {
	fc.assert(
		fc.property(drawn, fc.array(key), (all, further) => {
			const back = repack(weightsOf(all, further));
			expect(knownIn(back)).toEqual(all);
			expect([...back.keys]).toEqual([...weightsOf(all).keys]);
		}),
	);
});

test("a key that only the last of many keys' neighbours knows keeps its weight", () => {
	const keys = Array.from({ length: 100 }, (_, i) => 7 * i);
	const all = [
		{ rule: "a", bias: 0, known: new Map(keys.map((key) => [key, 1])) },
		{ rule: "b", bias: 0, known: new Map([[693, -2]]) },
	];
	expect(knownIn(repack(weightsOf(all)))).toEqual(all);
});

test("weights too small to matter are left out, too large ones cut", () => {
	const known = new Map([
		[1, 0.25],
		[2, 495],
	]);
	const back = repack(weightsOf([{ rule: "a", bias: 0, known }]));
	expect([...back.keys]).toEqual([2]);
	expect(knownIn(back)[0]?.known).toEqual(new Map([[2, 127]]));
});

test("bytes that end too early or too late are an error, not weights", () => {
	const packed = packWeights(
		weightsOf([{ rule: "a", bias: 1, known: new Map([[1, 1]]) }]),
	);
	expect(() => unpackWeights(["a"], packed.slice(0, -1))).toThrow(RangeError);
	const longer = Uint8Array.from([...packed, 0]);
	expect(() => unpackWeights(["a"], longer)).toThrow(RangeError);
});
