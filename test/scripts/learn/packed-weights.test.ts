import fc from "fast-check";
import { expect, test } from "vitest";
import {
	packWeights,
	toLevel,
	unpackWeights,
	type Weights,
} from "../../../scripts/learn/packed-weights";
import { step } from "../../../src/core/likeness/weight-table";
import { type Known, weightsOf } from "../../core/likeness/weights-of";

const knownIn = ({ keys, rules }: Weights): Known[] =>
	rules.map(({ rule, bias, places, levels }) => ({
		rule,
		bias,
		known: new Map(
			[...places].map((place, i) => [keys[place] ?? -1, levels[i] ?? 0]),
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

test("weights too small to matter have no level, too large ones are cut", () => {
	expect([0.4, 0.6, -0.6, 1e6, -1e6].map((n) => toLevel(n * step))).toEqual([
		0, 1, -1, 127, -127,
	]);
});

test("what weighs nothing for any rule is left out", () => {
	const known = new Map([
		[1, 0],
		[2, 3],
	]);
	const back = repack(weightsOf([{ rule: "a", bias: 0, known }]));
	expect([...back.keys]).toEqual([2]);
});

test("bytes that end too early or too late are an error, not weights", () => {
	const packed = packWeights(
		weightsOf([{ rule: "a", bias: 1, known: new Map([[1, 1]]) }]),
	);
	expect(() => unpackWeights(["a"], packed.slice(0, -1))).toThrow(RangeError);
	const longer = Uint8Array.from([...packed, 0]);
	expect(() => unpackWeights(["a"], longer)).toThrow(RangeError);
});
