import { expect, test } from "vitest";
import {
	type Audience,
	findInGuideline,
} from "../../src/core/find-in-guideline";
import { guideline } from "../../src/guidelines/132039-musashino";

const find = (audience: Audience, search = "") =>
	findInGuideline(guideline.clauses, audience, search, () => "").map(
		({ id }) => id,
	);

test("without conditions it is the whole guideline, in order", () => {
	expect(find("all")).toEqual(guideline.clauses.map(({ id }) => id));
});
test("for private accounts, only what binds them", () => {
	expect(find("personal")).toContain("musashino/3-3-1");
	expect(find("personal")).not.toContain("musashino/2-4-2-a");
	expect(find("official")).toContain("musashino/2-4-2-a");
});
test("every word counts, in full or half width", () => {
	expect(find("all", "２.４ なりすまし")).toEqual(["musashino/2-4-2-a"]);
	expect(find("all", "そんな言葉はない")).toEqual([]);
});
