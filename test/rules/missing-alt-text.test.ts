import { expect, test } from "vitest";
import type { Draft, Media, SiteId } from "../../src/core/draft";
import { defaultPolicy } from "../../src/core/policy";
import { rule } from "../../src/rules/missing-alt-text";
import { analyze } from "../language/analyze";

const hits = (...media: Media[]) => hitsOn("x", media);
const hitsOn = (site: SiteId, media: Media[]) => {
	const draft: Draft = {
		site,
		action: "post",
		account: { site, kind: "official" },
		text: "満開です",
		media,
		at: "2026-04-01T10:00:00+09:00",
	};
	return rule.check(analyze(draft.text), draft, defaultPolicy);
};

test.each([
	"市役所前の桜並木が満開の写真",
	"避難所の地図。中央公民館と北小学校に印がある",
	"ポスター。4月5日10時から市民会館で桜まつり",
	"川辺城の天守",
	"画像は、工事区間を赤で示した地図",
	"2026年度の予算の円グラフ",
	"IMGアカデミーの生徒の写真",
])("「%s」 describes a picture", (alt) => {
	expect(hits({ kind: "image", alt })).toEqual([]);
});

test.each([
	"",
	"　",
	"IMG_0123.jpg",
	"IMG_0123",
	"DSC00123.JPG",
	"ＩＭＧ＿０１２３．ｊｐｇ",
	"image.png",
	"Screenshot 2026-04-01 10.00.00.png",
	"スクリーンショット 2026-04-01",
	"桜まつりチラシ最終.png",
	"画像",
	"写真です",
	"画像1",
	"image",
	"Photo",
	"写真の説明はありません。",
	"なし",
	"...",
	"あ",
	"123",
	"untitled",
])("「%s」 does not", (alt) => {
	expect(hits({ kind: "image", alt })).toHaveLength(1);
});

test("where the page does not show the description nothing is said", () => {
	expect(hits({ kind: "image" })).toEqual([]);
});

test("videos and drafts without pictures have no description to miss", () => {
	expect(hits()).toEqual([]);
	expect(hits({ kind: "video", alt: "" })).toEqual([]);
});

test("several pictures are one finding that counts them", () => {
	const found = hits(
		{ kind: "image", alt: "満開の桜並木" },
		{ kind: "image", alt: "" },
		{ kind: "image", alt: "画像" },
	);
	expect(found.map(({ message }) => message.ja)).toEqual([
		expect.stringContaining("画像3枚のうち2枚"),
	]);
});

test("on Instagram, where it cannot be seen, the person is asked, and only informed", () => {
	const [hit] = hitsOn("instagram", [{ kind: "image" }]);
	expect(hit?.message.ja).toContain("見えません");
	expect(hit?.atMost).toBe("notice");
	expect(hitsOn("facebook", [{ kind: "image" }])).toEqual([]);
	expect(hitsOn("instagram", [{ kind: "image", alt: "満開の桜並木" }])).toEqual(
		[],
	);
	expect(hitsOn("instagram", [{ kind: "video" }])).toEqual([]);
});
