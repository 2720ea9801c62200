import { expect, test } from "vitest";
import { rule } from "../../src/rules/shortened-link";
import { shortLinkHost } from "../../src/rules/words/short-link-hosts";
import { sentences } from "./sentences";

sentences(rule, "short links in every spelling", {
	ng: [
		"申込みは【https://bit.ly/3xKawabe】から",
		"夏まつりの地図【tinyurl.com/kawabe-map】を見てください",
		"詳細→【https://x.gd/Ab1c2】、お早めに",
		"くわしくは【ｂｉｔ．ｌｙ／３ａｂｃ】へ",
		"くわしくは【bit。ly/3abc】へ",
		"【https://BIT.LY/AbC】",
		"【hxxps://is.gd/abcdef】",
		"参加者アンケート【https://forms.gle/AbCdEf123】",
		"集合場所【https://maps.app.goo.gl/AbCdEf】",
		"【https://city.kawabe.lg.jp@bit.ly/abc】",
		"ご案内(【https://onl.bz/AbCd】)です",
		"【https://go.bl.ink/abc】",
		"QRが読めない方は【q-r.to/kawabe】",
	],
	ok: [
		"写真です https://t.co/AbCdEf",
		"bit.lyなどの短縮アドレスにご注意ください。",
		"「bit.ly/」で始まるリンクは、行き先が分かりません。",
		"t.coの仕組みを職員研修で学びました。",
		"https://www.city.kawabe.lg.jp/bit.ly/guide.html",
		"https://www.example.jp/?from=bit.ly",
		"https://notbit.ly.example.com/abc",
		"https://orbit.lyon.example.com/1",
		"https://www.nhk.jp/p/ts/ABC123/",
		"短くまとめた版は https://www.city.kawabe.lg.jp/s/1 にあります。",
		"メールは info@bit.ly.example.com まで",
		"1.5倍、2.4倍と伸びました",
	],
});

sentences(rule, "the organisation's own short address", {
	policy: {
		organization: { name: "川辺市", domains: ["kwb.bl.ink"] },
		allowedDomains: ["lin.ee"],
	},
	ng: ["【https://abc.bl.ink/1】"],
	ok: ["https://kwb.bl.ink/matsuri", "市公式LINEはこちら https://lin.ee/AbCdE"],
});

test("of two entries the longer one counts", () => {
	expect(shortLinkHost("goo.gl")?.kind).toBe("public");
	expect(shortLinkHost("maps.app.goo.gl")?.kind).toBe("brand");
	expect(shortLinkHost("anything.bit.ly")?.kind).toBe("public");
	expect(shortLinkHost("maps.google.co.jp")).toBeUndefined();
});

test("no host of a list is a municipality's or a ministry's", () => {
	for (const host of [
		"city.kawabe.lg.jp",
		"www.jma.go.jp",
		"city.ube.yamaguchi.jp",
	])
		expect(shortLinkHost(host)).toBeUndefined();
});
