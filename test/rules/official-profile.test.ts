import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/core/policy";
import { rule } from "../../src/rules/official-profile";
import { analyze } from "../language/analyze";

const policy = {
	...defaultPolicy,
	organization: { name: "川辺市", domains: ["city.kawabe.example.jp"] },
};

const missing = (name: string, text: string) =>
	rule
		.check(
			analyze(text),
			{
				site: "x",
				action: "post",
				deed: "profile",
				account: { site: "x", kind: "official" },
				text,
				quoted: { author: name },
				media: [],
				at: "2026-04-01T10:00:00+09:00",
			},
			policy,
		)
		.map(({ message }) => message.ja);

const link = "https://www.city.kawabe.example.jp/sns";

test.each([
	["川辺市公式", `広報課が運用しています。ポリシーは ${link}`],
	["川辺市", `川辺市の公式アカウントです。運用方針はこちら ${link}`],
	["Kawabe City (Official)", `Operated by the city. Policy: ${link}`],
	[
		"川辺市【公式】",
		"運営: 総合政策部秘書広報課\n運用ポリシーは市サイトへ\nwww.city.kawabe.example.jp",
	],
	[
		"川辺市公式",
		"広報課のアカウント。ポリシー: https://www.city.tonari.lg.jp/a",
	],
])("%s, complete: %s", (name, text) => {
	expect(missing(name, text)).toEqual([]);
});

test.each([
	["川辺市", `広報課が運用しています。ポリシーは ${link}`, ["「公式」の表示"]],
	["川辺市公式", `桜の名所です。ポリシーは ${link}`, ["市が運用していること"]],
	["川辺市公式", "広報課が運用。運用ポリシーあり", ["市のサイトへのリンク"]],
	[
		"川辺市公式",
		"広報課が運用。ポリシーは https://example.com/a",
		["市のサイトへのリンク"],
	],
	["川辺市公式", `広報課が運用。${link}`, ["運用ポリシーの案内"]],
	[
		"川辺のまち",
		"",
		[
			"「公式」の表示",
			"市が運用していること",
			"市のサイトへのリンク",
			"運用ポリシーの案内",
		],
	],
])("%s: %s lacks %j", (name, text, words) => {
	const [message] = missing(name, text);
	expect(message).toBe(`プロフィールに、${words.join("、")}が見当たりません。`);
});
