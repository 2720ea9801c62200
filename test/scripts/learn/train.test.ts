import { expect, test } from "vitest";
import { type Lesson, score, train } from "../../../scripts/learn/train";

const lesson = (keys: number[], label: 1 | -1, cost = 1): Lesson => ({
	keys: Int32Array.from(keys),
	share: 1 / Math.sqrt(8),
	label,
	cost,
});

const alike = (features: number) => new Float64Array(features).fill(1);

const lessons = [
	lesson([0, 1], 1),
	lesson([0, 2], 1),
	lesson([3, 1], -1),
	lesson([3, 2], -1),
];

test("what tells the two kinds apart gets the weight, what stands in both none", () => {
	const { weights } = train(lessons, alike(4));
	expect(weights[0]).toBeGreaterThan(0.5);
	expect(weights[3]).toBeLessThan(-0.5);
	expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.1);
});

test("drafts it has not seen fall on the right side", () => {
	const line = train(lessons, alike(4));
	expect(score(lesson([0], 1), line)).toBeGreaterThan(0);
	expect(score(lesson([3], -1), line)).toBeLessThan(0);
});

test("of two features that always come together the more telling one gets the weight", () => {
	const { weights } = train(
		[lesson([0, 1], 1), lesson([2], -1)],
		Float64Array.of(2, 0.5, 1),
	);
	expect(weights[0]).toBeGreaterThan(4 * (weights[1] as number));
	expect(weights[1]).toBeGreaterThan(0);
});

test("a dearer mistake is avoided rather", () => {
	const torn = (cost: number) => [lesson([0], 1), lesson([0], -1, cost)];
	expect(score(lesson([0], 1), train(torn(0.1), alike(1)))).toBeGreaterThan(0);
	expect(score(lesson([0], 1), train(torn(10), alike(1)))).toBeLessThan(0);
});

test("the same lessons give the same line", () => {
	expect(train(lessons, alike(4))).toEqual(train(lessons, alike(4)));
});
