import { expect, test } from "vitest";
import { findGuidelineProblems } from "../../src/core/guideline-in-force";
import { parsePolicy } from "../../src/core/parse-policy";
import { defaultPolicy } from "../../src/core/policy";
import { fields } from "../../src/core/policy-form";
import { guidelines } from "../../src/guidelines";
import { expectedWords } from "../../src/ui/expected-words";

/** Each setting with a value that cannot be right, whole and in its parts. */
const broken = [
	7,
	"x",
	[],
	[7],
	[""],
	[{}],
	{},
	{ a: 7 },
	{ days: [9, 1.5], start: "25", end: "1", breakStart: 3 },
	{ name: 7, domains: [7, ""] },
	[{ site: "mixi", id: "", kind: "?", name: 7, shared: "maybe" }],
	[{ rule: 7, match: " ", except: 7 }],
	{ required: "maybe", exemptions: 7 },
	{ title: 7, clauses: [{ place: "", summary: "", appliesTo: "?" }] },
];

const expectations = [
	...Object.keys(fields).flatMap((key) =>
		broken.flatMap((value) => parsePolicy({ [key]: value }).problems),
	),
	...parsePolicy("x").problems,
	...findGuidelineProblems(guidelines, { ...defaultPolicy, guideline: "odd" }),
	...findGuidelineProblems(guidelines, {
		...defaultPolicy,
		guideline: "custom",
	}),
].map(({ expected }) => expected);

test("what a value should have been is said in Japanese, and only what is to be written just so in Latin letters", () => {
	expect(new Set(expectations).size).toBeGreaterThan(12);
	const english = expectations
		.map((expected) => expectedWords(expected).ja)
		.filter((said) => /[a-z]{2,} [a-z]{2,}|^[A-Za-z]+$/.test(said));
	expect([...new Set(english)]).toEqual([]);
});

test("in English it is what the policy's reader says", () => {
	for (const expected of expectations)
		expect(expectedWords(expected).en).toBe(expected);
});
