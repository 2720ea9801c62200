import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/core/policy";
import { rule } from "../../src/rules/disclaimer";
import { analyze } from "../language/analyze";
import { sentences } from "./sentences";

const disclaimer = "投稿は個人の見解で、所属組織の見解ではありません。";
const aboutCity = [
	"市の補助金について書きます。",
	"うちの課の仕事を紹介。",
	"市役所の窓口に来た人の話。",
	"うちの市の給食、来年変わるよ。",
	"市長の会見を見て思ったこと",
];

sentences(rule, "the organisation has a wording", {
	account: "personal",
	policy: { disclaimer },
	ng: aboutCity,
	ok: [
		"晩ごはん",
		"逗子海岸で夕日を見ました。",
		"映画の前売り券を窓口で買いました。",
		"川辺市に引っ越しました",
		"市の補助金について書きます。投稿は個人の見解です。",
		"市役所の話。あくまで個人の意見です",
		"うちの課の話ですが、市の見解ではありません。",
		"",
	],
});

sentences(rule, "the organisation has none", {
	account: "personal",
	policy: { disclaimer: " " },
	ng: [],
	ok: aboutCity,
});

test("it offers the wording, and asks about the profile, which it cannot see", () => {
	const text = "市の補助金について書きます。";
	const [hit] = rule.check(
		analyze(text),
		{
			site: "x",
			action: "post",
			account: { site: "x", kind: "personal" },
			text,
			media: [],
			at: "2026-04-01T20:00:00+09:00",
		},
		{ ...defaultPolicy, disclaimer },
	);
	expect(hit?.advice.ja).toContain(disclaimer);
	expect(hit?.advice.ja).toMatch(/^プロフィールに.*ありますか。$/);
});

sentences(rule, "the profile has been seen with one", {
	account: "personal",
	policy: { disclaimer },
	draft: { hasDisclaimer: true },
	ng: [],
	ok: aboutCity,
});

sentences(rule, "the profile has been seen without one", {
	account: "personal",
	policy: { disclaimer },
	draft: { hasDisclaimer: false },
	ng: aboutCity,
	ok: ["晩ごはん", "市の補助金について書きます。投稿は個人の見解です。"],
});

sentences(rule, "the wording itself, put at the end", {
	account: "personal",
	policy: { disclaimer: "所属とは無縁の独り言です。" },
	ng: ["市の補助金について書きます。"],
	ok: ["市の補助金について書きます。 所属とは無縁の独り言です。"],
});
