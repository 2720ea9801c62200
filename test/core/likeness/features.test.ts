import { expect, test } from "vitest";
import type { Token } from "../../../src/core/analyzed-text";
import { damp, readFeatures } from "../../../src/core/likeness/features";

const token = (surface: string, start: number, rest: Partial<Token> = {}) =>
	({
		surface,
		start,
		end: start + surface.length,
		pos: "名詞",
		detail: "一般",
		base: surface,
		...rest,
	}) as Token;

const keys = (tokens: Token[]) => readFeatures(tokens).map(({ key }) => key);

test("a word alone, and with the one after it", () => {
	const features = readFeatures([token("今日", 0), token("雨", 2)]);
	expect(features.map(({ at }) => at)).toEqual([0, 0, 2]);
	expect(new Set(features.map(({ key }) => key)).size).toBe(3);
});

test("a pair is not the word that is spelt like both together, nor the pair turned round", () => {
	const pair = keys([token("今", 0), token("日", 1)])[1];
	expect(keys([token("今日", 0)])).not.toContain(pair);
	expect(keys([token("日", 0), token("今", 1)])).not.toContain(pair);
});

test("inflected words count by their dictionary form", () => {
	expect(keys([token("走っ", 0, { base: "走る" })])).toEqual(
		keys([token("走る", 0)]),
	);
});

test("all numbers are one word", () => {
	expect(keys([token("7", 0, { detail: "数" })])).toEqual(
		keys([token("1234", 0, { detail: "数" })]),
	);
});

test("marks do not part two words, but a question mark is a word", () => {
	const mark = (surface: string, start: number) =>
		token(surface, start, { pos: "記号" });
	expect(keys([token("雨", 0), mark("、", 1), token("風", 2)])).toEqual(
		keys([token("雨", 0), token("風", 1)]),
	);
	expect(keys([token("雨", 0), mark("?", 1)])).toHaveLength(3);
});

test("a text of few words counts as one of eight", () => {
	expect(damp(1)).toBe(damp(8));
	expect(damp(32)).toBe(damp(8) / 2);
});
