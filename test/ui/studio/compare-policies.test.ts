import { describe, expect, test } from "vitest";
import type { Policy } from "../../../src/core/policy";
import { comparePolicies } from "../../../src/ui/studio/compare-policies";

const before: Partial<Policy> = {
	revision: "1",
	organization: { name: "川辺市", domains: ["city.kawabe.lg.jp", "a.example"] },
	guideline: "ube",
	accounts: [
		{ site: "x", id: "kawabe", kind: "official", department: "広報課" },
		{ site: "x", id: "old", kind: "official" },
	],
	rules: { rumour: "confirm" },
};

test("a policy does not differ from itself, nor by its revision", () => {
	expect(comparePolicies(before, { ...before, revision: "2" })).toEqual([]);
});

describe("what has changed", () => {
	const changes = (after: Partial<Policy>) =>
		comparePolicies(before, { ...before, ...after });

	test("a text", () => {
		expect(changes({ guideline: "zushi" })).toEqual([
			{ kind: "changed", key: "guideline", before: "ube", after: "zushi" },
		]);
	});

	test("an account new, one gone, and one in another section", () => {
		const accounts: Policy["accounts"] = [
			{ site: "x", id: "kawabe", kind: "official", department: "秘書課" },
			{ site: "facebook", id: "1", kind: "official", name: "川辺市" },
		];
		expect(changes({ accounts })).toEqual([
			{
				kind: "changed",
				key: "accounts",
				item: "x kawabe",
				field: "department",
				before: "広報課",
				after: "秘書課",
			},
			{ kind: "removed", key: "accounts", item: "x old", before: "" },
			{ kind: "added", key: "accounts", item: "facebook 1", after: "" },
		]);
	});

	test("the order of a list is no change", () => {
		expect(changes({ accounts: before.accounts?.toReversed() })).toEqual([]);
	});

	test("a strength, and one that is new", () => {
		expect(changes({ rules: { rumour: "off", embargo: "hold" } })).toEqual([
			{
				kind: "changed",
				key: "rules",
				field: "rumour",
				before: "confirm",
				after: "off",
			},
			{ kind: "added", key: "rules", field: "embargo", after: "hold" },
		]);
	});

	test("one site of the organisation", () => {
		const organization = { name: "川辺町", domains: ["city.kawabe.lg.jp"] };
		expect(changes({ organization })).toEqual([
			{
				kind: "changed",
				key: "organization",
				field: "name",
				before: "川辺市",
				after: "川辺町",
			},
			{
				kind: "removed",
				key: "organization",
				field: "domains",
				item: "a.example",
				before: "",
			},
		]);
	});

	test("a key that is no longer set", () => {
		const { guideline: _, ...rest } = before;
		expect(comparePolicies(before, rest)).toEqual([
			{ kind: "removed", key: "guideline", before: "ube" },
		]);
	});
});
