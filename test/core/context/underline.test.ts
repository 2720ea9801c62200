import { expect, test } from "vitest";
import { underline } from "../../../src/core/context/underline";
import { analyze } from "../../language/analyze";

const underlined = (text: string, ...parts: string[]) => {
	const found = parts.map((part) => {
		const start = text.indexOf(part);
		return { span: { start, end: start + part.length } };
	});
	return underline(analyze(text), found).map(({ span }) =>
		text.slice(span.start, span.end),
	);
};

test.each([
	["この薬で必ず治りますよ。", "必ず治", "必ず治ります"],
	["世界一おいしい給食です。", "世界一おいし", "世界一おいしい"],
	["絶対に安全です。", "絶対に安全", "絶対に安全"],
	["もう起きなかった。", "起き", "起きなかった"],
])("%s is underlined to the end of the word", (text, part, expected) => {
	expect(underlined(text, part)).toEqual([expected]);
});

test("of places that overlap the longest is kept, others as they are", () => {
	const text = "100%の効果を保証します。絶対に安全です。";
	expect(underlined(text, "絶対に安全", "効果を保証", "100%の効果")).toEqual([
		"100%の効果",
		"絶対に安全",
	]);
});
