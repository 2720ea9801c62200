import { expect, test } from "vitest";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/policy";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { rule } from "../../src/rules/reaction";
import { analyze } from "../language/analyze";
import { sentences } from "./sentences";

const others = { quoted: { author: "midori_cafe" } };

for (const deed of ["like", "follow", "repost", "save"] as const)
	sentences(rule, `an official account about to ${deed}`, {
		draft: { deed, ...others },
		ng: ["今日から桃のタルトを始めました。", ""],
		ok: [],
	});

sentences(rule, "an official account and those the organisation trusts", {
	draft: { deed: "like", quoted: { author: "@Kawabe_Fire" } },
	policy: {
		allowedAccounts: ["kawabe_fire"],
		accounts: [{ site: "x", id: "kawabe_city", kind: "official" }],
	},
	ng: [],
	ok: ["消防署からのお知らせです", ""],
});

sentences(rule, "a private account, of the post it has reacted to", {
	draft: { deed: "like", ...others },
	account: "personal",
	ng: [
		"市役所の課長が捕まるらしいという噂を聞いた。",
		"外国人はこの町から出て行け。",
		"飲酒運転なんて捕まらなければ平気。みんなもやろう。",
	],
	ok: [
		"今日から桃のタルトを始めました。",
		"詳しくは https://bit.ly/3abcD へ",
		"うわさを広めないでください。",
		"",
	],
});

sentences(rule, "what is written oneself is others' business", {
	ng: [],
	ok: ["市役所の課長が捕まるらしいという噂を聞いた。"],
});

const at = "2026-04-01T10:00:00+09:00";
const findings = (
	city: string,
	kind: "official" | "personal",
	deed: "like" | "follow" | "repost" | "save",
	site: "x" | "facebook" = "x",
	text = "",
) => {
	const policy = { ...defaultPolicy, guideline: city };
	const account = { site, kind, handle: "kawabe_city" };
	return check(
		{ site, action: "post", deed, account, text, media: [], at, ...others },
		analyze(text),
		openRulebook(rules, guidelines, policy, account),
		policy,
	).map(({ rule }) => rule);
};

test.each([
	["zushi", "official", "follow", "x", ["reaction"]],
	["zushi", "official", "repost", "x", ["reaction"]],
	["zushi", "official", "like", "facebook", []],
	["musashino", "official", "like", "x", ["reaction"]],
	["musashino", "official", "save", "x", ["reaction"]],
	["musashino", "official", "repost", "facebook", ["reaction"]],
	["ashibetsu", "official", "like", "x", []],
	["ashibetsu", "official", "repost", "x", ["third-party-quote"]],
	["ube", "official", "like", "x", []],
	["ube", "official", "repost", "x", []],
	["musashino", "personal", "like", "x", []],
] as const)("%s, %s account, %s on %s: %j", (city, kind, deed, site, found) => {
	expect(findings(city, kind, deed, site)).toEqual(found);
});

test("a private reaction to a rumour: advised in 武蔵野市 only", () => {
	const rumour = "市役所の課長が捕まるらしいという噂を聞いた。";
	expect(
		["musashino", "zushi", "ashibetsu", "ube"].map((city) =>
			findings(city, "personal", "like", "x", rumour),
		),
	).toEqual([["reaction"], [], [], []]);
});
