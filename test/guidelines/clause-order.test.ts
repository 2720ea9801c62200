import { expect, test } from "vitest";
import { comesAfter } from "./clause-order";

test.each([
	["x/2-1", "x/1-9"],
	["x/1-10", "x/1-9"],
	["x/1-4-9-イ", "x/1-4-9-ア"],
	["x/4-⑦", "x/4-②"],
	["x/2-2-2-b", "x/2-2-2-a"],
	["x/1-1-注1", "x/1-1"],
	["x/3-2-1-ウ-ア", "x/3-2-1-ウ-0"],
	["x/X-2", "x/X-1"],
])("%s comes after %s, and not the other way round", (later, earlier) => {
	expect(comesAfter(later, earlier)).toBe(true);
	expect(comesAfter(earlier, later)).toBe(false);
});

test.each([
	["x/1-1", "x/1-1"],
	["x/附則", "x/3-1"],
	["x/2-2-注2", "x/2-2-7"],
	["x/FB-1", "x/X-1"],
])("the numbers alone do not order %s and %s", (one, other) => {
	expect(comesAfter(one, other)).toBe(false);
	expect(comesAfter(other, one)).toBe(false);
});
