import { expect, test } from "vitest";
import { findOwnAccount } from "../../../src/core/context/own-account";
import type { Account, Draft } from "../../../src/core/draft";
import { defaultPolicy, type Policy } from "../../../src/core/policy";

const mascot = { site: "x", id: "Kawabe_Mascot", kind: "official" } as const;
const city = { site: "x", id: "kawabe_city", kind: "official" } as const;
const taro = { site: "x", id: "taro", kind: "personal" } as const;

const draft = (account: Partial<Account>): Draft => ({
	site: "x",
	action: "post",
	account: { site: "x", kind: "official", ...account },
	text: "",
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});
const policy = (accounts: Policy["accounts"]): Policy => ({
	...defaultPolicy,
	accounts,
});

test("an account is known by its handle", () => {
	const found = findOwnAccount(
		draft({ handle: "kawabe_mascot" }),
		policy([city, mascot]),
	);
	expect(found).toBe(mascot);
});

test("a stranger's handle is nobody's, even where there is only one account", () => {
	expect(
		findOwnAccount(draft({ handle: "stranger" }), policy([city])),
	).toBeUndefined();
});

test("without a handle, the only official account is meant", () => {
	expect(findOwnAccount(draft({}), policy([taro, city]))).toBe(city);
	expect(findOwnAccount(draft({}), policy([city, mascot]))).toBeUndefined();
	expect(
		findOwnAccount(draft({ kind: "personal" }), policy([city])),
	).toBeUndefined();
});
