import { describe, expect, test } from "vitest";
import {
	classifyAccount,
	findRegistered,
	isSameHandle,
} from "../../src/core/classify-account";
import type { Account } from "../../src/core/draft";
import {
	defaultPolicy,
	type Policy,
	type RegisteredAccount,
} from "../../src/core/policy";

const registered: RegisteredAccount[] = [
	{ site: "x", id: "kawabe_city", kind: "official", department: "広報課" },
	{ site: "x", id: "Hanako_S", kind: "personal" },
	{ site: "facebook", id: "100012345678901", kind: "official" },
];

const policy: Policy = { ...defaultPolicy, accounts: registered };

const account = (rest: Partial<Account> = {}): Account => ({
	site: "x",
	kind: "unregistered",
	handle: "kawabe_city",
	...rest,
});

describe("what an account is", () => {
	test.each([
		["registered as official", {}, "official"],
		["in other capitals", { handle: "Kawabe_CITY" }, "official"],
		["registered as personal", { handle: "hanako_s" }, "personal"],
		["nobody said", { handle: "somebody" }, "unregistered"],
		["the same handle on another site", { site: "instagram" }, "unregistered"],
		[
			"a Page by its number",
			{ site: "facebook", handle: "100012345678901" },
			"official",
		],
		["a longer handle", { handle: "kawabe_city2" }, "unregistered"],
		["a part of a handle", { handle: "kawabe" }, "unregistered"],
		[
			"full-width letters are another handle",
			{ handle: "ｋawabe_city" },
			"unregistered",
		],
		["no handle", { handle: undefined }, "unknown"],
		["an empty handle", { handle: "" }, "unknown"],
		["a handle every object has", { handle: "constructor" }, "unregistered"],
	] as const)("%s", (_, given, kind) => {
		expect(classifyAccount(account(given), policy).kind).toBe(kind);
	});

	test("what the page could not tell stays unknown, registered or not", () => {
		const doubtful = account({
			kind: "unknown",
			doubt: { ja: "二つあります。", en: "There are two." },
		});
		expect(classifyAccount(doubtful, policy)).toEqual(doubtful);
	});

	test("what a page claims to be does not count, only what is registered", () => {
		const claim = account({ kind: "official", handle: "kawabe_c1ty" });
		expect(classifyAccount(claim, policy).kind).toBe("unregistered");
		const humble = account({ kind: "personal" });
		expect(classifyAccount(humble, policy).kind).toBe("official");
	});

	test("name and handle stay as the page shows them", () => {
		const shown = account({ handle: "KAWABE_city", name: "川辺市" });
		expect(classifyAccount(shown, policy)).toEqual({
			...shown,
			kind: "official",
		});
	});

	test("the account given is not changed", () => {
		const given = Object.freeze(account());
		expect(classifyAccount(given, policy)).not.toBe(given);
	});

	test("nothing is registered", () => {
		expect(classifyAccount(account(), defaultPolicy).kind).toBe("unregistered");
	});
});

describe("the entry in the organisation's list", () => {
	test("with all it says", () => {
		expect(findRegistered(account(), policy)?.department).toBe("広報課");
	});

	test("the first one, where an account is listed twice", () => {
		const twice: RegisteredAccount = {
			site: "x",
			id: "KAWABE_CITY",
			kind: "personal",
		};
		const accounts = [...registered, twice];
		expect(findRegistered(account(), { ...policy, accounts })?.kind).toBe(
			"official",
		);
	});

	test("none without a handle", () => {
		const unnamed = account({ handle: undefined });
		expect(findRegistered(unnamed, policy)).toBeUndefined();
	});

	test("found among 10,000", () => {
		const many = Array.from(
			{ length: 10_000 },
			(_, i): RegisteredAccount => ({
				site: "x",
				id: `account_${i}`,
				kind: "official",
			}),
		);
		const given = account({ handle: "ACCOUNT_9999" });
		expect(findRegistered(given, { ...policy, accounts: many })?.id).toBe(
			"account_9999",
		);
	});
});

test("handles are not case-sensitive, but @ and spaces are no part of them", () => {
	expect(isSameHandle("Kawabe", "kAWABE")).toBe(true);
	expect(isSameHandle("@kawabe", "kawabe")).toBe(false);
	expect(isSameHandle("kawabe ", "kawabe")).toBe(false);
});
