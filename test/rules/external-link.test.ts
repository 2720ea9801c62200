import { expect, test } from "vitest";
import { check } from "../../src/core/check";
import { defaultPolicy } from "../../src/core/policy";
import { rules } from "../../src/rules";
import { rule } from "../../src/rules/external-link";
import { analyze } from "../language/analyze";
import { draftOf } from "./draft-of";
import { sentences } from "./sentences";

sentences(rule, "other people's sites", {
	ng: [
		"まとめサイトはこちら【https://matome.example.com/1】",
		"体験記を読みました【https://note.com/someone/n/n123】",
		"動画は【https://www.youtube.com/watch?v=abc】から",
		"開花情報【https://www3.nhk.or.jp/news/kawabe.html】",
		"お店は【tabelog.com/kawabe/A1】をご覧ください",
		"観光協会【https://kawabe-kanko.jp】",
		"英語の案内【https://en.wikipedia.org/wiki/Kawabe】",
		"地元の【https://ラーメン.jp/menu】",
		"【https://例え.テスト.example.net/】",
		"大学【https://www.kawabe-u.ac.jp/】",
		"【https://city.livedoor.com/kawabe】",
		"【https://city.kawabe.example.jp/】",
		"くわしくは【https://tabi-go.jp/kawabe】へ",
		"観光情報は【kawabe-kankou.example.com】をチェック!",
		"チケットの予約→【ticket.example.com】",
		"続きは【www.kawabe-hall.example.jp】でご覧ください",
	],
	ok: [
		"くわしくは https://www.city.kawabe.lg.jp/event/1.html へ",
		"写真です https://t.co/AbCdEf",
		"気象情報 https://www.jma.go.jp/",
		"https://www.city.ube.yamaguchi.jp/index.html",
		"https://www.town.kawabe.gifu.jp/",
		"https://www.pref.aichi.jp/soshiki/",
		"https://www.city.yokohama.jp/",
		"https://www.metro.tokyo.jp/",
		"https://library.city.shinjuku.tokyo.jp/",
		"楽天市場やAmazon.co.jpをよそおうメールにご注意ください。",
		"note.comで記事を書く市民が増えています。",
		"soumu@city.kawabe.lg.jp へメールで",
		"午前9.30から、定員は10.5割増し",
		"example.comにアクセスしないでください。偽サイトです。",
		"送信元が info@example.com のメール、example.netの偽サイトにご注意ください。",
		"市の申込ページは city.kawabe.lg.jp でご確認ください。",
	],
});

sentences(rule, "look-alikes of public bodies", {
	ng: [
		"給付金の申請は【https://city-kawabe-lg-jp.example.com/】",
		"【https://www.city.kawabe.lg.jp.example.com/login】",
		"【https://city.kawabe.1g.jp/】",
		"【https://mlit-go-jp.info/】",
		"【https://city-kawabe-lg.jp/】",
		"【https://www.city.kawabe.lg.jp@example.com/】",
		"【https://сity.example.com/】",
		// а is Cyrillic: the ending is real, the name is not.
		"【https://www.city.kаwabe.lg.jp/】",
	],
	ok: ["https://www.city.kawabe.lg.jp/lg-jp.example.com"],
});

sentences(rule, "with the organisation's settings", {
	policy: {
		organization: {
			name: "川辺市",
			domains: ["city.kawabe.lg.jp", "kawabe-library.jp"],
		},
		allowedDomains: ["www3.nhk.or.jp", "*.logoform.jp"],
		blockedDomains: ["matome.example.com"],
		allowedAccounts: ["@KawabeFire"],
		accounts: [{ site: "x", id: "kawabe_city", kind: "official" }],
	},
	ng: [
		"【https://matome.example.com/1】",
		"【https://city-kawabe.com/】",
		"【https://xn--cty-kawabe-k8a.example/】",
		"【https://www.city-kawabe.info/login】",
		"【https://x.com/somebody】",
		"【https://nhk.or.jp/】",
	],
	ok: [
		"https://kawabe-library.jp/",
		"https://www3.nhk.or.jp/news/",
		"申込 https://kawabe.logoform.jp/form/1",
		"https://x.com/kawabe_city",
		"https://x.com/kawabe_city/status/12345",
		"https://twitter.com/kawabefire/status/12345",
		"https://www.facebook.com/KawabeFire",
	],
});

sentences(rule, "on a personal account", {
	account: "personal",
	policy: { blockedDomains: ["bad.example"] },
	ng: [
		"【https://city-kawabe-lg-jp.example.com/】",
		"【https://bad.example/1】",
	],
	ok: ["好きなバンド https://band.example.com/", "https://bit.ly/abc"],
});

const findingsOf = (text: string, policy = defaultPolicy) =>
	check(
		draftOf(text),
		analyze(text),
		rules.map((rule) => ({
			rule,
			severity: rule.severity === "off" ? "notice" : rule.severity,
			clauses: [],
		})),
		policy,
	).filter((finding) => finding.span);

test.each([
	["https://bit.ly/abc", "shortened-link"],
	["https://city.kawabe.lg.jp@bit.ly/abc", "shortened-link"],
	["https://x.com/somebody/status/12345", "third-party-quote"],
	["https://files.example.com/setup.exe", "dangerous-file"],
	["http://192.168.1.20/portal", "security-information"],
	["https://www.example.com/", "external-link"],
])("%s is found once, by %s", (text, id) => {
	expect(findingsOf(text).map((finding) => finding.rule)).toEqual([id]);
});

test("an ordinary site gets a notice, a look-alike and a blocked one a question", () => {
	const policy = { ...defaultPolicy, blockedDomains: ["bad.example"] };
	const severity = (text: string) => findingsOf(text, policy)[0]?.severity;
	expect(severity("https://www.example.com/")).toBe("notice");
	expect(severity("https://city-kawabe-lg-jp.example.com/")).toBe("confirm");
	expect(severity("https://bad.example/")).toBe("confirm");
});

test("an admin who asks for more about ordinary sites gets it", () => {
	const policy = {
		...defaultPolicy,
		rules: { "external-link": "confirm" as const },
	};
	expect(findingsOf("https://www.example.com/", policy)[0]?.severity).toBe(
		"confirm",
	);
});

sentences(rule, "in the voice of real posts", {
	ng: [],
	ok: ["不審なSMSに記載された「http://xxx.example.top/」は開かないでください⚠️"],
});

sentences(rule, "www. is an address", {
	ng: ["【www.kawabe-navi.com】 でも紹介されています"],
	ok: [],
});
