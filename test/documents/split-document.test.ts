import { describe, expect, test } from "vitest";
import { splitDocument } from "../../src/documents/split-document";

/** place: text, one line a clause. */
const places = (pasted: string) =>
	splitDocument(pasted).clauses.map(({ place, text }) => `${place}: ${text}`);

describe("the styles in which municipalities number", () => {
	test("articles with unnumbered first paragraphs, numbered paragraphs and items", () => {
		expect(
			places(`○川辺町ソーシャルメディア利用規程
令和3年3月29日
訓令第16号
(趣旨)
第1条　この規程は、必要な事項を定めるものとする。
(遵守事項)
第2条 職員は、次に掲げる事項を守らなければならない。
(1)　職務上知り得た秘密を漏らさないこと。
(2)　他人の著作権を侵害しないこと。
2 職員は、勤務時間中に私的な利用をしてはならない。
3 前項の規定にかかわらず、休憩時間はこの限りでない。
第3条の2　2人以上で確認するものとする。`).slice(1),
		).toEqual([
			"第1条: この規程は、必要な事項を定めるものとする。",
			"第2条: 職員は、次に掲げる事項を守らなければならない。",
			"第2条(1): 職務上知り得た秘密を漏らさないこと。",
			"第2条(2): 他人の著作権を侵害しないこと。",
			"第2条第2項: 職員は、勤務時間中に私的な利用をしてはならない。",
			"第2条第3項: 前項の規定にかかわらず、休憩時間はこの限りでない。",
			"第3条の2: 2人以上で確認するものとする。",
		]);
	});

	test("chapters, numbers, brackets and kana two levels deep", () => {
		expect(
			places(`SNS利用の手引
第１章　総則
１　禁止事項
（１）次の情報を発信しないこと。
ア　秘密
イ　次のいずれかに当たる内容を発信しないこと。
（ア）差別
（イ）中傷
（２）マナーを守ること。
２　著作権
写真の権利に注意すること。
第２章　私的利用
１　勤務時間中は使わないこと。`),
		).toEqual([
			"第1章1(1): 次の情報を発信しないこと。",
			"第1章1(1)ア: 秘密",
			"第1章1(1)イ: 次のいずれかに当たる内容を発信しないこと。",
			"第1章1(1)イ(ア): 差別",
			"第1章1(1)イ(イ): 中傷",
			"第1章1(2): マナーを守ること。",
			"第1章2: 写真の権利に注意すること。",
			"第2章1: 勤務時間中は使わないこと。",
		]);
	});

	test("levels with hyphens or points, as printed", () => {
		expect(
			places(`利活用ガイドライン
3 運用
3-1 基本原則
(1) 法令を守ること。
3-2 終了
終了の日を知らせること。
4. 私的利用
4.1 心構え
自覚を持つこと。
4. 2 時間
勤務時間中は使わないこと。`),
		).toEqual([
			"3-1(1): 法令を守ること。",
			"3-2: 終了の日を知らせること。",
			"4.1: 自覚を持つこと。",
			"4.2: 勤務時間中は使わないこと。",
		]);
	});

	test("kanji numbers, circles, イロハ and letters", () => {
		expect(
			places(`要綱
一 目的を守ること。
二 次のことをしないこと。
イ 中傷
ロ 差別
三 次の順に行うこと。
① 写しを残す
② 報告する
a) 課長へ
b) 部長へ`),
		).toEqual([
			"一: 目的を守ること。",
			"二: 次のことをしないこと。",
			"二イ: 中傷",
			"二ロ: 差別",
			"三: 次の順に行うこと。",
			"三①: 写しを残す",
			"三②: 報告する",
			"三②a: 課長へ",
			"三②b: 部長へ",
		]);
	});

	test("bullets are counted below their number; a note stands for itself", () => {
		expect(
			places(`1 発信しない情報
・個人情報
・秘密
※ 公表済みのものを除く。
2 返信
・落ち着いて答えること。`),
		).toEqual([
			"1・1: 個人情報",
			"1・2: 秘密",
			"1注: 公表済みのものを除く。",
			"2・1: 落ち着いて答えること。",
		]);
	});

	test("Markdown and the headings of a web page", () => {
		const { title, clauses } = splitDocument(`# 川辺市SNSガイドライン

## 職員の心構え

- (1) 自覚を持つこと。
- (2) **正確**に書くこと。

## 禁止事項

秘密を書かないこと。
`);
		expect(title).toBe("川辺市SNSガイドライン");
		expect(clauses).toEqual([
			{
				place: "(1)",
				headings: ["職員の心構え"],
				lead: "",
				text: "自覚を持つこと。",
			},
			{
				place: "(2)",
				headings: ["職員の心構え"],
				lead: "",
				text: "正確に書くこと。",
			},
			{
				place: "禁止事項",
				headings: ["禁止事項"],
				lead: "",
				text: "秘密を書かないこと。",
			},
		]);
	});
});

describe("what copying does to a document", () => {
	test("lines broken by a PDF are joined, page numbers, contents and running titles go", () => {
		expect(
			places(`川辺市ガイドライン
目次
1 目的・・・・・・・・2
2 禁止・・・・・・・・3
- 1 -
川辺市ガイドライン
1 禁止事項
(1) 職員は、ソーシャルメディアを利用するに当たり、職務上知り得た秘密を発信
してはならない。
- 2 -
川辺市ガイドライン
(2) 公式アカウントを新たに開くときは、あらかじめ課長の承認を得た上でFacebook
Page の管理者を決めること。`),
		).toEqual([
			"1(1): 職員は、ソーシャルメディアを利用するに当たり、職務上知り得た秘密を発信してはならない。",
			"1(2): 公式アカウントを新たに開くときは、あらかじめ課長の承認を得た上でFacebook Page の管理者を決めること。",
		]);
	});

	test("rows of a table stay together", () => {
		expect(
			places(`1 特性
即時性\tすぐ届く\t流れやすい
| 拡散性 | 広がる | 消せない |`)[0],
		).toBe("1: 即時性：すぐ届く、流れやすい\n拡散性：広がる、消せない");
	});

	test("a sentence that begins with a number is no marker", () => {
		expect(
			places(`1 期間
3年以内に見直すこと。2つの課で確認すること。
2 人数
2人で確認すること。`),
		).toEqual([
			"1: 3年以内に見直すこと。2つの課で確認すること。",
			"2: 2人で確認すること。",
		]);
	});

	test("a list that starts anew gets places of its own", () => {
		const found = places(`1 公式
(1) 秘密
2 私的
(1) 時間
別紙
(1) 様式`);
		expect(new Set(found.map((line) => line.split(":")[0])).size).toBe(
			found.length,
		);
	});

	test("nothing, blanks, and one long line give no error", () => {
		expect(splitDocument("")).toEqual({ title: "", clauses: [] });
		expect(splitDocument(" \n\u3000\n")).toEqual({ title: "", clauses: [] });
		expect(places("秘密を書かないこと。")).toEqual([
			"前文: 秘密を書かないこと。",
		]);
	});
});

test("the opening words of a list are known to its items", () => {
	const { clauses } = splitDocument(`5 禁止
(1) 次に掲げる情報は発信しないこと。
ア 秘密`);
	expect(clauses.at(-1)).toEqual({
		place: "5(1)ア",
		headings: ["禁止"],
		lead: "次に掲げる情報は発信しないこと。",
		text: "秘密",
	});
});
