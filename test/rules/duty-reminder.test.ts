import { expect, test } from "vitest";
import { check } from "../../src/core/check";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { analyze } from "../language/analyze";

/** What is said beside a compose box that has just been opened. */
const said = (
	guideline: string,
	kind: "official" | "personal",
	site: "x" | "facebook" = "x",
	own: Partial<Policy> = {},
) => {
	const policy = { ...defaultPolicy, guideline, ...own };
	const account = { site, kind, handle: "kawabe_city" };
	return check(
		{
			site,
			action: "post",
			deed: "open",
			account,
			text: "",
			media: [],
			at: "2026-04-01T10:00:00+09:00",
		},
		analyze(""),
		openRulebook(rules, guidelines, policy, account),
		policy,
	);
};

test.each([
	["ashibetsu", "official", "ashibetsu/1-4-1"],
	["ashibetsu", "personal", "ashibetsu/1-4-1"],
	["ube", "official", "ube/3-3"],
	["zushi", "official", "zushi/3-1-1-ア"],
	["zushi", "personal", "zushi/4-0"],
	["musashino", "official", "musashino/2-2-1"],
	["musashino", "personal", "musashino/3-1-1"],
] as const)("%s, %s: by %s", (city, kind, clause) => {
	const [duty] = said(city, kind).filter(
		({ rule }) => rule === "duty-reminder",
	);
	expect(duty?.clauses[0]).toBe(clause);
	expect(duty?.message).toMatch(kind === "official" ? /代表/ : /個人/);
});

test("宇部市 has no word for private accounts", () => {
	expect(said("ube", "personal")).toEqual([]);
});

test.each([
	["zushi", "x", ["zushi/X-2"]],
	["zushi", "facebook", ["zushi/FB-2"]],
	["ube", "x", ["ube/3-4"]],
] as const)("%s on %s tells what the account is for", (city, site, clauses) => {
	const accounts: Policy["accounts"] = [
		{ site, id: "kawabe_city", kind: "official", purpose: "行事と施策" },
	];
	const [purpose] = said(city, "official", site, { accounts }).filter(
		({ rule }) => rule === "account-purpose",
	);
	expect(purpose?.message).toBe("このアカウントで出す内容: 行事と施策");
	expect(purpose?.clauses).toEqual(clauses);
});

test("an account without a registered purpose says nothing of it", () => {
	expect(said("zushi", "official").map(({ rule }) => rule)).toEqual([
		"duty-reminder",
	]);
});
