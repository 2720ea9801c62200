import { describe, expect, test } from "vitest";
import type { Action, Draft } from "../../src/core/draft";
import {
	defaultPolicy,
	type Policy,
	type RegisteredAccount,
} from "../../src/core/policy";
import { rule } from "../../src/rules/reply-policy";
import { analyze } from "../language/analyze";

type Case = {
	text?: string;
	action?: Action;
	handle?: string;
	quoted?: Draft["quoted"];
	policy?: Partial<Policy>;
};

const city = (
	replyPolicy?: RegisteredAccount["replyPolicy"],
	id = "kawabe_city",
): RegisteredAccount => ({
	site: "x",
	id,
	kind: "official",
	...(replyPolicy && { replyPolicy }),
});

function hits({
	text = "ご質問ありがとうございます。",
	action = "reply",
	handle = "kawabe_city",
	quoted,
	policy = {},
}: Case) {
	return rule.check(
		analyze(text),
		{
			site: "x",
			action,
			account: { site: "x", kind: "official", ...(handle && { handle }) },
			text,
			media: [],
			at: "2026-04-01T10:00:00+09:00",
			...(quoted && { quoted }),
		},
		{ ...defaultPolicy, ...policy },
	);
}

const said = (given: Case) => hits(given)[0]?.message.ja;

describe("what the account does with replies", () => {
	test("it does not reply", () => {
		expect(said({ policy: { accounts: [city("none")] } })).toMatch(
			/返信しない/,
		);
	});

	test("it replies with set phrases", () => {
		expect(said({ policy: { accounts: [city("template")] } })).toMatch(
			/決められた文面/,
		);
	});

	test("it replies", () => {
		expect(hits({ policy: { accounts: [city("reply")] } })).toEqual([]);
	});

	test("nobody has said", () => {
		expect(said({ policy: { accounts: [city()] } })).toMatch(
			/登録されていません/,
		);
		expect(said({})).toMatch(/登録されていません/);
	});

	test("handles are the same in capitals, and differ between sites", () => {
		const reply = city("reply", "Kawabe_City");
		expect(hits({ policy: { accounts: [reply] } })).toEqual([]);
		const elsewhere: RegisteredAccount = { ...reply, site: "instagram" };
		expect(hits({ policy: { accounts: [elsewhere] } })).toHaveLength(1);
	});

	test("where the page does not tell the handle, what all official accounts have in common", () => {
		const one = city("reply");
		const two = city("reply", "kawabe_bousai");
		const other = city("none", "kawabe_kouhou");
		expect(hits({ handle: "", policy: { accounts: [one, two] } })).toEqual([]);
		expect(said({ handle: "", policy: { accounts: [one, other] } })).toMatch(
			/登録されていません/,
		);
		expect(said({ handle: "", policy: { accounts: [other] } })).toMatch(
			/返信しない/,
		);
	});
});

describe("where to send people", () => {
	const accounts = [city("none")];

	test("the organisation's own address", () => {
		const contacts: Policy["contacts"] = [
			{ for: ["乗っ取り"], name: "情報政策課", phone: "0467-00-0001" },
			{
				for: ["問い合わせ"],
				name: "市民の声",
				url: "https://www.city.kawabe.lg.jp/koe",
			},
		];
		expect(hits({ policy: { accounts, contacts } })[0]?.advice.ja).toBe(
			"お尋ねには、市民の声 https://www.city.kawabe.lg.jp/koe を案内してください。",
		);
	});

	test("none is named", () => {
		expect(hits({ policy: { accounts } })[0]?.advice.ja).toMatch(
			/お問い合わせ窓口/,
		);
	});
});

describe("what is no answer to somebody", () => {
	test.each(["post", "quote", "repost"] as const)("a %s", (action) => {
		expect(hits({ action })).toEqual([]);
	});

	test("a comment is one", () => {
		expect(hits({ action: "comment" })).toHaveLength(1);
	});

	test("the account's own thread", () => {
		expect(hits({ quoted: { author: "@Kawabe_City" } })).toEqual([]);
		expect(hits({ quoted: { author: "somebody" } })).toHaveLength(1);
	});

	test.each([
		"(続き)開催場所は…",
		"（続き）開催場所は市民会館です。",
		"【続報】通行止めは解除されました",
		"【訂正】時刻は10時ではなく11時です",
		"(2/3)会場は市民会館です。",
		"2/3 会場は市民会館です。",
		"追記:駐車場はありません",
	])("a thread that says it goes on: %s", (text) => {
		expect(hits({ text })).toEqual([]);
	});

	test.each([
		"続きましては、ご質問への回答です",
		"2/3は祝日ではありません",
		"訂正ありがとうございます",
		"",
	])("an answer: %s", (text) => {
		expect(hits({ text })).toHaveLength(1);
	});
});
