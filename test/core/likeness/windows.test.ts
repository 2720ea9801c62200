import { expect, test } from "vitest";
import { findWindows, lineFor } from "../../../src/core/likeness/windows";

/** Sentences of these lengths, one after the other. */
const sentences = (...lengths: number[]) => {
	let start = 0;
	return lengths.map((length) => {
		const sentence = { start, end: start + length };
		start += length;
		return sentence;
	});
};

const spans = (...lengths: number[]) =>
	findWindows(sentences(...lengths)).map(({ start, end }) => ({ start, end }));

test("each knows its sentences", () => {
	const [first, second, third] = sentences(150, 60, 60);
	expect(
		findWindows(sentences(150, 60, 60)).map((window) => window.sentences),
	).toEqual([[first], [second, third]]);
});

test("a short draft is read as one", () => {
	expect(spans(40, 50, 30)).toEqual([{ start: 0, end: 120 }]);
});

test("a long one in pieces of whole sentences", () => {
	expect(spans(150, 60, 60)).toEqual([
		{ start: 0, end: 150 },
		{ start: 150, end: 270 },
	]);
});

test("a sentence longer than a piece is one by itself, and none is lost", () => {
	expect(spans(10, 900, 10)).toEqual([
		{ start: 0, end: 10 },
		{ start: 10, end: 910 },
		{ start: 910, end: 920 },
	]);
	expect(findWindows([])).toEqual([]);
});

test("the sentences themselves stay as they are", () => {
	const list = sentences(10, 10);
	findWindows(list);
	expect(list[0]).toEqual({ start: 0, end: 10 });
});

test("a post of a few sentences is asked for nothing more, a long one for more, and none for more than what is harmful has", () => {
	expect([1, 2, 3].map(lineFor)).toEqual([0, 0, 0]);
	expect(lineFor(6)).toBeGreaterThan(lineFor(4));
	expect(lineFor(1000)).toBe(0.6);
});
