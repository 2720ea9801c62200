import { expect, test } from "vitest";
import { readTextsOf } from "./read-words";

const read = (source: string) =>
	readTextsOf([{ file: "a.ts", source }]).map(({ ja, en }) => [ja, en]);

test.each([
	["a text", '{ ja: "文", en: "Text" }', [["文", "Text"]]],
	["an empty one", '{ ja: "文", en: "" }', [["文", ""]]],
	["one that lacks a language", '{ ja: "文" }', [["文", ""]]],
	[
		"what is filled in",
		// biome-ignore lint/suspicious/noTemplateCurlyInString: source.
		'{ ja: `「${say("い")}」`, en: `“${say({ a })}”` }',
		[["「…」", "“…”"]],
	],
	[
		"a function that makes one",
		"{ ja: (n: number) => `件`, en: (n: number) => `entries` }",
		[["件", "entries"]],
	],
	[
		"a choice",
		'{ ja: is ? "期限" : "次", en: is ? "Due" : "Next" }',
		[
			["期限", "Due"],
			["次", "Next"],
		],
	],
	[
		"a list that is longer in one language",
		'{ ja: ["月", "火"], en: ["Mon"] }',
		[["月 火", "Mon"]],
	],
	[
		"a table with remarks",
		'{ ja: { a: "題", /* it\'s */ b: "文" }, en: { // don\'t\n a: "Title", b: "Text" } }',
		[
			["題", "Title"],
			["文", "Text"],
		],
	],
	[
		"what a function takes",
		'const step = (ja: string, en: string) => ({ ja, en });\nstep(\n\t"一",\n\t"One",\n);',
		[["一", "One"]],
	],
])("%s", (_, source, expected) => {
	expect(read(source)).toEqual(expected);
});

test("functions of another file are known where they are imported", () => {
	const texts = readTextsOf([
		{
			file: "a.ts",
			source: "export const step = (ja: string, en: string) => 0;",
		},
		{ file: "b.ts", source: 'import { step } from "./a";\nstep("一", "One");' },
		{ file: "c.ts", source: 'step("二", "Two");' },
	]);
	expect(texts).toEqual([{ file: "b.ts", line: 2, ja: "一", en: "One" }]);
});
