import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { createAnalyzer } from "../../src/language/analyze";

const analyzeWithoutDictionary = createAnalyzer();

const linksOf = (written: string) => {
	const { text, links, place } = analyzeWithoutDictionary(written);
	return links.map((link) => {
		const { start, end } = place(link);
		return {
			...link,
			text: text.slice(link.start, link.end),
			written: written.slice(start, end),
		};
	});
};

/** The draft with its links marked, and their hosts in order. */
function expectLinks(marked: string, hosts: string[]): void {
	const written = marked.replaceAll(/[⟦⟧]/g, "");
	const found = linksOf(written);
	expect(found.map(({ written }) => written)).toEqual(
		[...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, link]) => link),
	);
	expect(found.map(({ host }) => host)).toEqual(hosts);
}

describe("with a scheme", () => {
	it.each<[string, ...string[]]>([
		["詳しくは⟦https://bit.ly/a⟧をご覧ください", "bit.ly"],
		[
			"「⟦https://example.jp/a⟧」（⟦https://example.jp/b⟧）【⟦https://example.jp/c⟧】",
			"example.jp",
			"example.jp",
			"example.jp",
		],
		[
			"⟦https://example.jp/a⟧。次は⟦https://example.jp/b⟧、",
			"example.jp",
			"example.jp",
		],
		["⟦https://example.jp⟧をご覧ください", "example.jp"],
		["⟦https://example.jp/⟧をご覧ください", "example.jp"],
		[
			"⟦https://example.jp/1⟧（PDF）です。⟦https://example.jp/2⟧！お早めに",
			"example.jp",
			"example.jp",
		],
		[
			"(⟦https://example.jp/a⟧)です [案内](⟦https://example.jp/b⟧) <⟦https://example.jp/c⟧>",
			"example.jp",
			"example.jp",
			"example.jp",
		],
		[
			"⟦https://example.jp/a_(b)_c⟧ ⟦https://example.jp/a(b⟧",
			"example.jp",
			"example.jp",
		],
		[
			"**⟦https://example.jp/a⟧** '⟦https://example.jp/b⟧'",
			"example.jp",
			"example.jp",
		],
		["⟦https://a.jp/1⟧⟦https://b.jp/2⟧", "a.jp", "b.jp"],
		["⟦https://a.jp/?u=⟧⟦https://bit.ly/x⟧", "a.jp", "bit.ly"],
		["一行目⟦https://a.jp/1⟧\n⟦https://b.jp/2⟧\n", "a.jp", "b.jp"],
		[
			"⟦https://example.jp/x⟧🎉 ⟦https://example.jp/y⟧#武蔵野市",
			"example.jp",
			"example.jp",
		],
		[
			"①⟦https://a.jp/1⟧②⟦https://a.jp/2⟧⑫⟦https://a.jp⟧③⟦https://a.jp/１２⟧",
			"a.jp",
			"a.jp",
			"a.jp",
			"a.jp",
		],
		["⟦HTTP://BIT.LY/ABC⟧", "bit.ly"],
		[
			"⟦https://example.jp:8080/x⟧ ⟦https://example.jp:8080⟧です",
			"example.jp",
			"example.jp",
		],
		[
			"⟦http://192.168.0.1/admin⟧ ⟦http://[::1]/⟧ ⟦http://localhost:3000/a⟧",
			"192.168.0.1",
			"[::1]",
			"localhost",
		],
		["⟦ftp://ftp.example.jp/a.zip⟧", "ftp.example.jp"],
		[
			"https://から始まるURL、https://…、https://、http://http://⟦http://a.jp/⟧",
			"a.jp",
		],
	])("%s", (marked, ...hosts) => expectLinks(marked, hosts));
});

describe("Japanese in it", () => {
	it.each<[string, ...string[]]>([
		[
			"⟦https://日本語.jp/⟧ ⟦https://日本語.jp⟧へどうぞ",
			"xn--wgv71a119e.jp",
			"xn--wgv71a119e.jp",
		],
		[
			"⟦https://xn--wgv71a119e.jp/⟧ ⟦xn--wgv71a119e.jp/a⟧",
			"xn--wgv71a119e.jp",
			"xn--wgv71a119e.jp",
		],
		["⟦https://はじめよう.みんな/a⟧", "xn--p8j9a0d9c9a.xn--q9jyb4c"],
		[
			"⟦https://ja.wikipedia.org/wiki/武蔵野市⟧をご覧ください",
			"ja.wikipedia.org",
		],
		["⟦https://ja.wikipedia.org/wiki/さいたま市⟧ です", "ja.wikipedia.org"],
		["⟦https://example.jp/子育て/申請.html⟧から", "example.jp"],
		["⟦https://example.jp/?q=武蔵野&n=1⟧で検索", "example.jp"],
		["⟦https://www.example.jp/event/⟧から申し込み", "www.example.jp"],
	])("%s", (marked, ...hosts) => expectLinks(marked, hosts));
});

describe("disguised", () => {
	it.each<[string, ...string[]]>([
		["⟦ｈｔｔｐｓ：／／ｂｉｔ．ｌｙ／ａ⟧", "bit.ly"],
		["⟦bit\u200B.ly/\u2060abc⟧ ⟦https:\u200B//bit.ly/a⟧", "bit.ly", "bit.ly"],
		[
			"⟦bit。ly/abc⟧ ⟦www。example。jp⟧ ⟦https://bit｡ly/a⟧",
			"bit.ly",
			"www.example.jp",
			"bit.ly",
		],
		[
			"⟦hxxps://bit[.]ly/abc⟧ ⟦bit[dot]ly/a⟧ ⟦bit(.)ly/a⟧",
			"bit.ly",
			"bit.ly",
			"bit.ly",
		],
		[
			"⟦https://bit%2Ely/x⟧ ⟦https://bit.ly./x⟧ ⟦bit.ly./x⟧",
			"bit.ly",
			"bit.ly",
			"bit.ly",
		],
		[
			"⟦ttps://bit.ly/a⟧ ⟦ttp://bit.ly/b⟧ ⟦https:/bit.ly/c⟧ ⟦https: //bit.ly/d⟧",
			"bit.ly",
			"bit.ly",
			"bit.ly",
			"bit.ly",
		],
		["⟦https:\\\\bit.ly\\a⟧", "bit.ly"],
	])("%s", (marked, ...hosts) => expectLinks(marked, hosts));

	it("names the part before @ that looks like the host", () => {
		expect(linksOf("https://city.example.lg.jp@bit.ly/x")).toMatchObject([
			{ host: "bit.ly", user: "city.example.lg.jp", hasScheme: true },
		]);
		expect(linksOf("https://bit.ly/@kawabe")[0]?.user).toBeUndefined();
	});
});

describe("without a scheme", () => {
	it.each<[string, ...string[]]>([
		[
			"詳細は⟦tinyurl.com/abcd⟧まで。URLは⟦bit.ly/a⟧です。",
			"tinyurl.com",
			"bit.ly",
		],
		["⟦www.city.example.lg.jp⟧へ", "www.city.example.lg.jp"],
		["⟦bit.ly⟧などの短縮URL、⟦bit.ly/⟧で始まるもの", "bit.ly", "bit.ly"],
		[
			"→⟦bit.ly/a⟧ -⟦bit.ly/b⟧ //⟦bit.ly/c⟧ 公式サイト/⟦example.jp⟧",
			"bit.ly",
			"bit.ly",
			"bit.ly",
			"example.jp",
		],
		["⟦example.jp:8080/a⟧", "example.jp"],
		["詳細は…⟦bit.ly/a⟧ など", "bit.ly"],
		["https://\n⟦bit.ly/abc⟧", "bit.ly"],
		// A 。 between two ASCII words is the end of a sentence where the words alone make sense.
		[
			"詳細はWeb。⟦city.example.jp⟧へ。⟦example.jp⟧。Webで",
			"city.example.jp",
			"example.jp",
		],
		// Also the ending of a file, but a path follows.
		["⟦example.zip/abc⟧", "example.zip"],
	])("%s", (marked, ...hosts) => expectLinks(marked, hosts));
});

describe("no links", () => {
	it.each([
		[
			"info@city.example.jp mailto:info@city.example.jp ｉｎｆｏ＠ｃｉｔｙ．ｊｐ",
		],
		["first.last@city.example.jp @user@example.social @bit.ly"],
		["a.pdf main.py 資料.zip data.zip README.md 案内.docx photo.jpg"],
		["10.2.1 v2.0 3.11 0.5 2,000円 10:30 令和6.4.1 192.168.0.1"],
		[
			"Node.js ASP.NET etc. No.1 Mt.Fuji Mr.Children U.S.A. ... それは...ちょっと",
		],
		["Hello.My name is Hanako."],
		["and/or.is src/main.rs tel:03-1234-5678 javascript:alert(1)"],
		["co.jp lg.jp .com .example.jp"],
		[""],
	])("%s", (written) => expectLinks(written, []));
});

test("an address is spelled out", () => {
	const [wide, bare, query] = linksOf(
		"ＨＴＴＰ：／／ＥＸＡＭＰＬＥ．ＪＰ：８０８０／Ａ と example.jp と example.jp?a=1",
	);
	expect(wide).toMatchObject({
		url: "http://example.jp:8080/A",
		hasScheme: true,
		hasPath: true,
	});
	expect(bare).toMatchObject({
		url: "https://example.jp/",
		hasScheme: false,
		hasPath: false,
	});
	expect(query).toMatchObject({
		url: "https://example.jp/?a=1",
		hasPath: true,
	});
});

const longTimes = 50_000;

test.each([
	"a.",
	"a。",
	"a.jp。",
	"http://",
	"https://a.jp/",
	"bit.ly/a ",
	"a@",
	"a-",
	"h",
	"ttp",
	"(",
	"（",
	"%",
	"a[dot]",
	"https://a",
	"http://a.",
])("a text of nothing but %j is read to the end", (unit) => {
	expectRead(unit.repeat(longTimes));
});

test.each([
	"a",
	"(",
	"()",
	"!",
	"あ",
	"あ/",
	"=あ",
	"漢の",
	"日.",
	"@",
	"a@",
	"。a",
	"?",
	"%2e",
])("a link that goes on with %j is read to the end", (unit) => {
	expectRead(`https://a.jp/${unit.repeat(longTimes)}a`);
	expectRead(`https://${unit.repeat(longTimes)}a`);
});

/** What grew with the square of the length would take minutes: the runner's patience is the limit. */
function expectRead(written: string): void {
	const links = linksOf(`${written} https://end.example.jp/x`);
	expect(links.at(-1)?.host).toBe("end.example.jp");
}

describe("an address in any words", () => {
	/** xn--0 is no name: what begins like that has to be right Punycode. */
	const label = fc
		.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/)
		.filter((label) => label.slice(2, 4) !== "--");
	const address = fc.record({
		scheme: fc.constantFrom("https://", "http://"),
		host: fc
			.tuple(
				fc.array(label, { minLength: 1, maxLength: 3 }),
				fc.constantFrom("jp", "com", "lg.jp", "example.org"),
			)
			.map(([labels, ending]) => [...labels, ending].join(".")),
		path: fc
			.array(fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/), { maxLength: 3 })
			.map((parts) => parts.map((part) => `/${part}`).join("")),
	});
	/** Words that may be glued to it: none of them can be a part of an address. */
	const words = fc
		.array(
			fc.constantFrom(..."本日はお知らせ、。「」（）！？\n　😭", "ｶﾞｲﾄﾞ", "①"),
			{
				maxLength: 12,
			},
		)
		.map((parts) => parts.join(""));

	test("is found once, at its place, with its host", () => {
		fc.assert(
			fc.property(
				words,
				address,
				words.filter((words) => !words.startsWith("(")),
				(before, { scheme, host, path }, after) => {
					const link = `${scheme}${host}${path}`;
					const found = linksOf(`${before}${link}${after}`);
					expect(found.map(({ written }) => written)).toEqual([link]);
					expect(found[0]?.host).toBe(host);
					expect(found[0]?.hasPath).toBe(path !== "");
				},
			),
		);
	});

	test("written in full width it is the same address", () => {
		const widen = (text: string) =>
			text.replace(/[!-~]/g, (sign) =>
				String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
			);
		fc.assert(
			fc.property(address, ({ scheme, host, path }) => {
				const [narrow] = linksOf(`${scheme}${host}${path}`);
				const [wide] = linksOf(widen(`${scheme}${host}${path}`));
				expect(wide?.url).toBe(narrow?.url);
			}),
		);
	});
});
