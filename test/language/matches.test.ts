import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnalyzedText } from "../../src/core/analyzed-text";
import type { Draft } from "../../src/core/draft";
import { defaultPolicy } from "../../src/core/policy";
import { findBeginnings } from "../../src/language/beginnings";
import { createSearch } from "../../src/language/matches";
import { rules } from "../../src/rules";
import { analyze } from "./analyze";

const search = createSearch();
const plainly = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];
const lookalike = (matches: RegExpExecArray[]) =>
	matches.map((match) => [match.index, [...match], { ...match.groups }]);

const patterns = [
	/a/g,
	/ab|ba/g,
	/a{2}b?/g,
	/(?:ab){2,}|c/g,
	/a{0,1}b/g,
	/(?:a|b)*c/g,
	/[ab]+/g,
	/[^a]b/g,
	/\d{1,2}(?::|時)/g,
	/(?<!\d)1(?=b)/g,
	/(?<first>a)(?<second>.)\k<second>/g,
	/^b|a$/gm,
	/\bab/g,
	/[A-B]\s|c\S/g,
	/k[s]|Ab/gi,
	/k[s]|Ab/giu,
	/😀+a|\u{1F600}b/gu,
	/[😀あ]\p{L}/gu,
	/あ[い-え]|[お-]/g,
	/(?:(?:ab|あ)?|b)c/g,
	/(?:)/g,
	/(?:)/gu,
	/b*/gu,
];

test.each(patterns)("%s is found where matchAll finds it", (pattern) => {
	const letters = fc.constantFrom(
		..."abcABkKsSſ1:時 \nあいおえ-😀".split(""),
		"K",
		"😀",
	);
	fc.assert(
		fc.property(
			fc.array(letters, { maxLength: 40 }).map((parts) => parts.join("")),
			(text) => {
				expect(lookalike(search(text)(pattern))).toEqual(
					lookalike(plainly(text, pattern)),
				);
			},
		),
		{ numRuns: 300 },
	);
});

test("a pattern is tried only where it can begin", () => {
	const beginnings = findBeginnings(/(?<!市)役所|会(?:議|合)の|\d人/g);
	const read = (beginnings ?? []).map((key) =>
		String.fromCharCode(key >>> 16, key & 0xffff),
	);
	expect(read.slice(0, 3)).toEqual(["役所", "会議", "会合"]);
	expect(read).toHaveLength(13);
	expect(findBeginnings(/\p{L}さん/gu)).toBeUndefined();
});

test("every pattern that the rules look for is found where matchAll finds it", () => {
	const prose = ["README.ja.md", "docs/staff.md", "docs/admin.md"]
		.map((path) => readFileSync(path, "utf8"))
		.join("\n");
	const draft: Draft = {
		site: "x",
		action: "reply",
		account: { site: "x", kind: "official" },
		text: prose,
		media: [],
		at: "2026-04-01T10:00:00+09:00",
	};
	let asked = 0;
	const text = analyze(prose);
	const comparing: AnalyzedText = {
		...text,
		matches: (pattern) => {
			const found = text.matches(pattern);
			asked++;
			expect(lookalike(found)).toEqual(lookalike(plainly(text.text, pattern)));
			return found;
		},
	};
	for (const rule of rules) rule.check(comparing, draft, defaultPolicy);
	expect(asked).toBeGreaterThan(200);
});
