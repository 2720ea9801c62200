import { describe, expect, test } from "vitest";
import type { KnownExemption } from "../../../src/core/approval/approval";
import { proposeExemption } from "../../../src/core/approval/propose-exemption";
import { defaultPolicy, type Policy } from "../../../src/core/policy";
import { createAnalyzer } from "../../../src/language/analyze";

const analyze = createAnalyzer();

const zushi: KnownExemption[] = ["published", "fact", "procedure", "emergency"];
const musashino: KnownExemption[] = ["emergency", "outside-office"];
const policy: Policy = {
	...defaultPolicy,
	organization: { name: "川辺市", domains: ["city.kawabe.example.jp"] },
};
/** A Wednesday. */
const noon = "2026-11-25T12:00:00+09:00";
const night = "2026-11-25T21:00:00+09:00";

const propose = (text: string, among = zushi, at = noon) =>
	proposeExemption(analyze(text), at, policy, among);

describe("逗子市", () => {
	test.each<[string, KnownExemption | undefined]>([
		[
			"詳しくは https://www.city.kawabe.example.jp/news/1 をご覧ください。",
			"published",
		],
		["市民まつりの結果は https://www.city.kawabe.example.jp/ へ", "published"],
		["くわしくは https://example.com/ へ", undefined],

		["少年野球大会の結果をお知らせします。", "fact"],
		["市民まつりは無事に終了しました。ご来場ありがとうございました。", "fact"],
		["消防団の操法大会で準優勝しました。", "fact"],
		["新しい図書館が開館しました。", "fact"],
		["表彰式が行われました。", "fact"],
		["審査の結果は後日お知らせします。", undefined],
		["結果を発表する予定です。", undefined],
		["展示は終了した場合があります。", undefined],

		["婚姻届は休日も窓口で受け付けます。", "procedure"],
		["転入の手続きは14日以内に窓口へ。", "procedure"],
		["マイナンバーカードの更新の方法をご案内します。", "procedure"],
		[
			"確定申告の時期になりました。市民税の申告は3月16日までです。",
			"procedure",
		],
		["婚姻届のデザインを考える講座です。", undefined],
		["ボランティアの登録を受け付けます。", undefined],

		["川辺地区に避難指示を出しました。", "emergency"],
		["大雨警報が出ています。", "emergency"],
		["中央町で断水が発生しています。", "emergency"],
		["クマが目撃されました。外出を控えてください。", "emergency"],
		["震度5弱の地震がありました。", "emergency"],
		[
			"これは訓練ではありません。大津波警報が出ました。津波警報です。",
			"emergency",
		],
		["避難訓練を行います。", undefined],
		[
			"大雨に備える講座の参加者を募集します。避難指示の意味を学びます。",
			undefined,
		],
		["避難所の開設訓練のお知らせ", undefined],

		["講座のお知らせ", undefined],
		["ご批判にお答えします。", undefined],
		["給付金について担当課で考えています。", undefined],
		["", undefined],
	])("%s", (text, expected) => {
		expect(propose(text)).toBe(expected);
	});
});

describe("武蔵野市", () => {
	test.each<[string, string, KnownExemption | undefined]>([
		["川辺地区に避難指示を出しました。", noon, "emergency"],
		["川辺地区に避難指示を出しました。", night, "emergency"],
		["講座のお知らせ", night, "outside-office"],
		["講座のお知らせ", "2026-11-23T12:00:00+09:00", "outside-office"],
		["講座のお知らせ", noon, undefined],
		// It does not list what has been published or has happened.
		["https://www.city.kawabe.example.jp/news/1", noon, undefined],
		["大会の結果をお知らせします。", noon, undefined],
	])("%s at %s", (text, at, expected) => {
		expect(propose(text, musashino, at)).toBe(expected);
	});
});
