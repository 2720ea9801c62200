import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { Span } from "../../src/core/span";
import { createAnalyzer } from "../../src/language/analyze";
import { analyze } from "./analyze";

const analyzeWithoutDictionary = createAnalyzer();

it("reads a draft once, for all rules", () => {
	const written = "㊙資料はｂｉｔ．ｌｙ／ａへ！😭\n２０２６年４月１日から。";
	const { text, sentences, links, tokens, place } = analyze(written);
	const read = ({ start, end }: Span) => text.slice(start, end);
	const original = (span: Span) => {
		const { start, end } = place(span);
		return written.slice(start, end);
	};
	expect(text).toBe("(秘)資料はbit.ly/aへ!😭\n2026年4月1日から。");
	expect(sentences.map(read)).toEqual([
		"(秘)資料はbit.ly/aへ!😭",
		"2026年4月1日から。",
	]);
	expect(links.map(original)).toEqual(["ｂｉｔ．ｌｙ／ａ"]);
	expect(tokens.map(read)).toEqual(tokens.map(({ surface }) => surface));
	expect(tokens.filter(({ detail }) => detail === "数").map(original)).toEqual([
		"２０２６",
		"４",
		"１",
	]);
});

it("does without the dictionary what can be done without it", () => {
	const { tokens, links, sentences } = analyzeWithoutDictionary(
		"詳細はbit.ly/a。以上です。",
	);
	expect(tokens).toEqual([]);
	expect(links).toMatchObject([{ host: "bit.ly" }]);
	expect(sentences).toHaveLength(2);
});

const pieces = [
	..."あ漢ア。、！？「」（）()…a.1/:@#\n \t\0\uD83D\uDE2D😭★\u200B\u0301\u3099ﾞ㊙㈱，",
	"https://",
	"http://",
	"ttp:",
	"bit.ly/",
	"example.jp",
	"[.]",
	"。ly",
	"@a.jp",
	"日本語.jp",
	"と言った",
];

test("any draft can be read, and every offset lies in it, in order", () => {
	const written = fc
		.array(
			fc.oneof(
				{ weight: 4, arbitrary: fc.constantFrom(...pieces) },
				fc
					.integer({ min: 0, max: 0xffff })
					.map((code) => String.fromCharCode(code)),
			),
			{ maxLength: 40 },
		)
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(written, (written) => {
			const { text, sentences, links, tokens, place } = analyze(written);
			for (const spans of [sentences, links, tokens]) {
				let done = 0;
				let placed = 0;
				for (const span of spans) {
					expect(span.start).toBeGreaterThanOrEqual(done);
					expect(span.end).toBeGreaterThan(span.start);
					done = span.end;
					const { start, end } = place(span);
					expect(end).toBeGreaterThan(start);
					// A cluster of several characters belongs to each of them.
					expect(end).toBeGreaterThanOrEqual(placed);
					placed = end;
				}
				expect(done).toBeLessThanOrEqual(text.length);
				expect(placed).toBeLessThanOrEqual(written.length);
			}
			for (const { url, host } of links)
				expect(new URL(url).hostname.replace(/\.+$/, "")).toBe(host);
		}),
		{ numRuns: 3000 },
	);
});

// 63,206 is the longest post Facebook takes.
test.each([
	..."漢あア1a.「（(😭\u0301\u3099\0\uD83D🇯",
	"。」",
	"\r\n",
	"ｶﾞ",
	"(あ)",
	"「あ。",
	"★ ",
	"あ♪ ",
	"👨‍👩‍👧",
	"https://a",
])("63,206 characters of %j are read to the end", (unit) => {
	const written = `${unit.repeat(Math.ceil(63_206 / unit.length))}\n終わり`;
	expect(analyze(written).tokens.at(-1)?.surface).toBe("終わり");
});
