import { expect, test } from "vitest";
import { findStoredProblems } from "../../src/core/stored-settings";
import { readTexts } from "../../src/core/table";

const right = {
	language: "en",
	role: "partner",
	pledges: { ube: "2026-04-01T09:00:00+09:00" },
	keptWordings: [{ rule: "rumour", wording: "らしい" }],
	pausedSites: ["x"],
};

const pathsOf = (stored: Record<string, unknown>) =>
	findStoredProblems(stored).map(({ path }) => path);

test("what is right, or absent, is no problem; nor is what belongs to others", () => {
	expect(pathsOf(right)).toEqual([]);
	expect(pathsOf({})).toEqual([]);
	expect(pathsOf({ own: 5, policyState: [] })).toEqual([]);
});

test.each([[0], [true], ["rubbish"], [null], [[[]]], [{ a: [] }]])(
	"%j in the place of everything is named everywhere",
	(rubbish) => {
		const stored = Object.fromEntries(
			Object.keys(right).map((key) => [key, rubbish]),
		);
		const named = new Set(pathsOf(stored).map((path) => path.split(/[.[]/)[0]));
		expect([...named]).toEqual(Object.keys(right));
	},
);

test("a wrong entry of a list is named by its place", () => {
	const keptWordings = [{ rule: "rumour", wording: "らしい" }, { rule: 1 }];
	expect(pathsOf({ keptWordings })).toEqual([
		"keptWordings[1].rule",
		"keptWordings[1].wording",
	]);
});

test("of a table the texts are read, and nothing of what is none", () => {
	expect(readTexts({ a: "1", b: 2, c: null })).toEqual({ a: "1" });
	for (const rubbish of [undefined, null, 0, "text", true, ["a"]])
		expect(readTexts(rubbish)).toEqual({});
});
