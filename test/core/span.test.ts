import { describe, expect, it } from "vitest";
import { outermost, spansBetween } from "../../src/core/span";

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
