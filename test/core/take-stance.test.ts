import { expect, test } from "vitest";
import { classifyAccount } from "../../src/core/classify-account";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { forDeeds, openRulebook } from "../../src/core/rulebook";
import { takeStance } from "../../src/core/take-stance";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { analyze } from "../language/analyze";

const stanceOf = (
	guideline: string,
	handle?: string,
	rulesOfPolicy: Policy["rules"] = {},
) => {
	const policy = {
		...defaultPolicy,
		guideline,
		rules: rulesOfPolicy,
		accounts: [
			{ site: "x", id: "kawabe_city", kind: "official", name: "川辺市" },
			{ site: "x", id: "hanako_s", kind: "personal" },
		] as const,
		allowedAccounts: ["kawabe_fire"],
	};
	const complete = { ...policy, accounts: [...policy.accounts] };
	const account = classifyAccount(
		{ site: "x", kind: "unregistered", ...(handle && { handle }) },
		complete,
	);
	const opened = openRulebook(rules, guidelines, complete, account);
	const rulebook = forDeeds(opened, complete);
	return takeStance(account, analyze(""), rulebook, complete, guidelines, "ja");
};

test.each([
	["musashino", "kawabe_city", ["like", "follow", "repost", "save"], false],
	["zushi", "kawabe_city", ["like", "follow", "repost", "save"], false],
	["ashibetsu", "kawabe_city", ["repost"], false],
	["ube", "kawabe_city", [], false],
	["musashino", "hanako_s", [], true],
	["zushi", "hanako_s", [], false],
	["musashino", "somebody", [], false],
	["all", "somebody", [], false],
	["all", undefined, [], false],
	["all", "kawabe_city", [], false],
])("%s, %s: asks before %j", (city, handle, asks, advises) => {
	const stance = stanceOf(city, handle);
	expect(Object.keys(stance.asks)).toEqual(asks);
	expect(stance.advises).toBe(advises);
});

test("the clause that speaks of reactions alone comes first, and the town trusts its own", () => {
	const { asks, clauses, trusted } = stanceOf("musashino", "kawabe_city");
	const [first = ""] = asks.like?.[0]?.clauses ?? [];
	expect(first).toBe("musashino/2-2-6");
	expect(clauses[first]?.cited).toBe("武蔵野市 2.2(6)");
	expect(trusted).toEqual(["kawabe_fire", "kawabe_city", "川辺市"]);
});

test("where no municipality is chosen the policy alone asks", () => {
	const { asks } = stanceOf("all", "kawabe_city", { reaction: "notice" });
	expect(Object.keys(asks)).toEqual(["like", "follow", "repost", "save"]);
});
