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

const keys = (tokens: Token[]) => readFeatures(tokens).keys;

test("a word alone, its letters in pairs and its characters, and the pairs across words", () => {
	const features = readFeatures([token("今日", 0), token("雨", 2)]);
	// 今日, 今+日, 今, 日; 今日|雨, 今日 and 雨 together, 日+雨, 雨 as a word and as a character
	expect(features.keys).toHaveLength(9);
	expect(new Set(features.keys).size).toBe(9);
	expect(features.at.every((place) => place >= 0 && place <= 2)).toBe(true);
});

test("words that share a character share a feature, but for particles", () => {
	const common = (a: Token, b: Token) => {
		const known = new Set(keys([a]));
		return keys([b]).filter((key) => known.has(key)).length;
	};
	expect(common(token("罵る", 0), token("罵声", 0))).toBe(1);
	expect(common(token("罵る", 0, { pos: "助詞" }), token("罵声", 0))).toBe(0);
});

test("a pair is not the word that is spelt like both together, nor the pair turned round", () => {
	const own = (tokens: Token[]) => new Set(keys(tokens));
	const pairs = keys([token("今", 0), token("日", 1)]);
	const parts = [...own([token("今", 0)]), ...own([token("日", 0)])];
	const between = pairs.filter((key) => !parts.includes(key));
	expect(between).toHaveLength(3);
	const turned = own([token("日", 0), token("今", 1)]);
	expect(between.filter((key) => turned.has(key))).toEqual([]);
	// The letters follow each other in 今日 as well; the words do not.
	const whole = own([token("今日", 0)]);
	expect(between.filter((key) => whole.has(key))).toHaveLength(1);
});

test("telling words of a sentence are paired whatever stands between, if it is not too much, nor its end", () => {
	const sentence = (...words: (string | Token)[]) => {
		let start = 0;
		return words.map((word) => {
			const read = typeof word === "string" ? token(word, start) : word;
			start += read.surface.length;
			return { ...read, start, end: start + read.surface.length };
		});
	};
	const particle = token("を", 0, { pos: "助詞" });
	const stop = token("。", 0, { pos: "記号" });
	const common = (a: Token[], b: Token[]) => {
		const known = new Set(keys(a));
		return new Set(keys(b).filter((key) => known.has(key))).size;
	};
	const near = sentence("雨", particle, "猫");
	const apart = sentence("雨", "空", "山", "川", "猫");
	// 雨 and 猫, each as a word and as a character; and the two together.
	expect(common(near, apart)).toBe(5);
	expect(common(near, sentence("雨", "空", "山", "川", "海", "猫"))).toBe(4);
	expect(common(near, sentence("雨", "空", stop, "猫"))).toBe(4);
});

test("inflected words count by their dictionary form", () => {
	const written = keys([token("走っ", 0, { base: "走る" })]);
	const plain = keys([token("走る", 0)]);
	// Only the letters differ: 走+っ and 走+る.
	expect(written.filter((key) => !plain.includes(key))).toHaveLength(1);
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
	expect(keys([token("雨", 0), mark("?", 1)]).length).toBeGreaterThan(
		keys([token("雨", 0), mark("、", 1)]).length,
	);
});

test("a text of few words counts as one of eight", () => {
	expect(damp(1)).toBe(damp(8));
	expect(damp(32)).toBe(damp(8) / 2);
});
