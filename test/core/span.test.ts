import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
	firstFrom,
	isOverlapping,
	isWithin,
	outermost,
	spansBetween,
} from "../../src/core/span";

const span = (start: number, end: number) => ({ start, end });

describe("spansBetween", () => {
	const spans = [span(0, 3), span(2, 5), span(7, 8), span(9, 12)];

	it("takes those that end at or behind the first place and begin before the second", () => {
		expect(spansBetween(spans, 3, 9)).toEqual([
			span(0, 3),
			span(2, 5),
			span(7, 8),
		]);
		expect(spansBetween(spans, 4, 7)).toEqual([span(2, 5)]);
	});

	it("finds none where none stand", () => {
		expect(spansBetween(spans, 13, 20)).toEqual([]);
		expect(spansBetween(spans, 6, 7)).toEqual([]);
		expect(spansBetween([], 0, 9)).toEqual([]);
	});
});

describe("outermost", () => {
	it("leaves out what lies within another or stands there twice", () => {
		expect(
			outermost([span(4, 6), span(0, 5), span(0, 2), span(0, 5), span(5, 6)]),
		).toEqual([span(0, 5), span(4, 6)]);
	});

	it("keeps those that only overlap", () => {
		expect(outermost([span(2, 4), span(0, 3)])).toEqual([
			span(0, 3),
			span(2, 4),
		]);
	});
});

const spans = fc.array(
	fc
		.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 8 }))
		.map(([start, length]) => span(start, start + length)),
	{ maxLength: 12 },
);

test("the outermost of any spans: none within another, each of the others within one, in order", () => {
	fc.assert(
		fc.property(spans, (spans) => {
			const kept = outermost(spans);
			for (const [i, one] of kept.entries()) {
				expect(spans).toContainEqual(one);
				expect(one.start).toBeGreaterThanOrEqual(kept[i - 1]?.start ?? 0);
				expect(
					kept.some((other) => other !== one && isWithin(one, other)),
				).toBe(false);
			}
			for (const one of spans)
				expect(kept.some((other) => isWithin(one, other))).toBe(true);
		}),
	);
});

test("by halving the same spans are found as by looking at each", () => {
	fc.assert(
		fc.property(
			spans.map(outermost),
			fc.nat({ max: 40 }),
			fc.nat({ max: 40 }),
			(spans, from, to) => {
				expect(spansBetween(spans, from, to)).toEqual(
					spans.filter(({ start, end }) => end >= from && start < to),
				);
			},
		),
	);
});

test("by halving the same first span is found as by looking at each", () => {
	fc.assert(
		fc.property(spans.map(outermost), fc.nat({ max: 40 }), (spans, from) => {
			expect(firstFrom(spans, from)).toEqual(
				spans.find(({ start }) => start >= from),
			);
		}),
	);
});

test("what lies within another overlaps it, and overlapping has no order", () => {
	fc.assert(
		fc.property(spans, spans, ([a], [b]) => {
			if (!a || !b) return;
			expect(isOverlapping(a, b)).toBe(isOverlapping(b, a));
			if (isWithin(a, b)) expect(isOverlapping(a, b)).toBe(true);
		}),
	);
});
