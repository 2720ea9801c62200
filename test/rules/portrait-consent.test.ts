import { describe, expect, test } from "vitest";
import type { AccountKind, Media } from "../../src/core/draft";
import { defaultPolicy } from "../../src/core/policy";
import { rule } from "../../src/rules/portrait-consent";
import { analyze } from "../language/analyze";
import { sentences } from "./sentences";

const picture: Media = { kind: "image" };

sentences(rule, "a picture nobody described, beside words", {
	draft: { media: [picture] },
	ng: [
		"運動会の様子です",
		"本日、二十歳のつどいを行いました。",
		"たくさんの参加者でにぎわいました。",
		"消防団員が放水訓練を行いました",
		"川辺高校の生徒さんが市役所を訪問してくれました!",
		"講師の山田さんにお話を伺いました",
		"感謝状の贈呈式を行いました",
		"新入職員です!よろしくお願いします",
		"ダンスチームのみなさんがステージで踊りました",
		"ボランティアの皆さんと海岸清掃をしました",
		"敬老会で100歳の方をお祝いしました",
		"おみこしの担ぎ手の熱気!",
		"赤ちゃんの健診会場から",
		"入学式の一枚",
		"ワークショップでは小学生が木工に挑戦しました",
		"成人式、晴れ着姿が華やかでした",
		"敬老の日に、市内最高齢の方を訪問しました。",
		"今日の給食は新メニュー!子どもたちもおいしそうに食べていました。",
		"田植え体験に親子30人が参加しました。",
		"バスケットボール部が全国大会出場の報告に来てくれました",
		"4月から着任した地域おこし協力隊の佐藤さんです!",
		"ブラスバンドの迫力ある演奏でした!",
		"市長と語る会を開き、活発な意見交換が行われました",
		"市民の皆さんにご協力いただき、清掃活動を行いました",
		"ボランティアさん、いつもありがとうございます!",
		"優勝した川辺中サッカー部のみなさん、おめでとう!",
		"認知症サポーター養成講座を開催しました。",
	],
	ok: [
		"花が咲きました",
		"子ども向けプログラミング教室の参加者を募集します",
		"市職員を募集します。受験案内を公開しました。",
		"防災マップを更新しました",
		"市民の皆さまへお知らせです。断水が発生しています",
		"お子さまの予防接種の日程表です",
		"10月1日は運動会です。雨天の場合は体育館で行います。",
		"児童手当の申請期限は3月31日です",
		"高齢者のみなさんは水分補給を忘れずに",
		"図書館の新着本を紹介します",
		"選挙の投票所一覧です",
		"令和8年度予算の概要をまとめました",
		"市内の人口は10万人になりました",
		"台風で倒れた木を撤去しました",
		"新しいごみ収集車が届きました",
		"あじさいが見ごろになりました",
		"市民プールの営業を開始しました",
		"通行止めを解除しました",
		"子育て世帯生活支援特別給付金の受付を開始しました",
		"高齢者向けのスマホ教室の日程を更新しました。",
		"図書館の開館時間を変更しました",
		"職員採用試験の実施要項を公開しました",
		"児童公園の遊具を修理しました",
		"消防車両を更新しました",
		"成人式は1月12日です",
		"防災訓練を実施します。参加をお待ちしています",
	],
});

sentences(rule, "a private picture nobody described", {
	account: "personal",
	draft: { media: [picture] },
	ng: [
		"娘の運動会!",
		"同僚と飲み会",
		"友達と海へ",
		"送別会でした",
		"先輩の結婚式!きれいだった",
		"息子の卒園式",
	],
	ok: [
		"晩ごはん",
		"きょうの空",
		"うちの猫",
		"桜がきれいだった",
		"新しい自転車を買った",
		"友達にもらった紅茶がおいしい",
		"子ども用の机を組み立てた",
		"娘が描いてくれた絵",
	],
});

sentences(rule, "no picture at all", {
	ng: [],
	ok: [
		"たくさんの子どもたちが来てくれました",
		"風景写真コンテストの作品を募集します",
	],
});

const hits = (media: Media[], text: string, kind: AccountKind = "official") =>
	rule.check(
		analyze(text),
		{
			site: "x",
			action: "post",
			account: { site: "x", kind },
			text,
			media,
			at: "2026-04-01T10:00:00+09:00",
		},
		defaultPolicy,
	);

describe("the picture is described", () => {
	test.each([
		["園児", "園児の笑顔をお届けします"],
		["表彰式", "市民表彰の様子です"],
		["川で遊ぶ子どもたち", "夏がきました"],
		["市長と受賞者の集合写真", "受賞おめでとうございます"],
		["笑顔の男性", "いちご農園を訪ねました"],
		["窓口で案内する職員", "窓口の混雑状況"],
		["3人、立っている人の画像のようです", "イベント終了"],
		["May be an image of 2 people and child", "イベント終了"],
		["花見をする家族連れ", "桜が満開です"],
		["写真", "優勝した選手が市長を表敬訪問しました"],
		["会場の様子", "多くの市民のみなさまにご来場いただきました"],
		["握手する二人", "協定を結びました"],
		["子供たちがポスターを持っている", "交通安全教室"],
		["消防訓練をする隊員", "訓練を実施"],
		["インタビューを受ける農家", "特産品の紹介"],
		["くす玉を割る園児たち", "開園しました"],
		["窓口に並ぶ人", "窓口の様子"],
		["ランナーが走っている", "マラソン大会"],
		["IMG_2034.JPG", "卒業生の皆さん、おめでとうございます"],
		["友人の後ろ姿", "旅の思い出"],
		["友達と自撮り", "旅行"],
	])("people: %s / %s", (alt, text) => {
		expect(hits([{ kind: "image", alt }], text)).toHaveLength(1);
	});

	test.each([
		["ポスター", "ポスターです"],
		["参加者募集のチラシ", "子ども向け教室の参加者を募集します"],
		["市民会館の外観", "市民会館の工事が終わりました"],
		["児童館", "児童館の休館日"],
		["老人ホームの建物", "見学会の申込みを受け付けています"],
		["人形", "ひな祭りの展示"],
		["人参", "旬の野菜"],
		["市章", "市制施行の日です"],
		["グラフ:人口の推移", "人口の推移をまとめました"],
		["マスコットキャラクターのイラスト", "こんにちは!"],
		["子どものイラスト", "子育て支援の案内"],
		["避難所の地図", "避難所を開設しました。避難する方は"],
		["夕日", "きれいな夕日"],
		["成人式のポスター", "明日の成人式のご案内です"],
		["ロゴ", "100周年記念式典を開催します"],
		["テキストの画像のようです", "参加者を募集します"],
		["子ども服", "リユース品の抽選"],
		["給食", "きょうの給食を紹介します"],
		["花壇", "ボランティアの皆さんが植えてくれました"],
		["QRコード", "参加者アンケートのお願い"],
		["カモの親子", "公園で見つけました"],
		["新庁舎の完成予想図。手前に広場がある", "新庁舎の設計がまとまりました"],
		[
			"イベントの日程と会場を書いたチラシ。子どもの絵が描かれている",
			"夏休みの催し",
		],
		["夜空に上がる花火", "多くの来場者でにぎわいました"],
		["満開の桜と青空", "お花見に来た家族連れも笑顔でした"],
		["献立表", "園児に人気のメニューです"],
		["市民課の混雑予想カレンダー", "窓口の混雑状況"],
		["選挙ポスター掲示場", "掲示場を設置しました"],
	])("none: %s / %s", (alt, text) => {
		expect(hits([{ kind: "image", alt }], text)).toEqual([]);
	});
});

describe("several pictures", () => {
	const poster: Media = { kind: "image", alt: "ポスター" };
	const children: Media = { kind: "image", alt: "遊ぶ子どもたち" };

	test("one with people is enough, and said once", () => {
		expect(hits([poster, children, children], "お知らせ")).toHaveLength(1);
	});

	test("where one is not described, the words decide", () => {
		expect(hits([poster, picture], "運動会の様子です")).toHaveLength(1);
		expect(hits([poster, picture], "新しいポスターです")).toEqual([]);
	});
});

test("a description is surer than the words beside it", () => {
	const [described] = hits([{ kind: "image", alt: "園児" }], "");
	const [told] = hits([picture], "運動会の様子です");
	expect(described?.atMost).toBeUndefined();
	expect(told?.atMost).toBe("notice");
});

test("it says whether it is a video", () => {
	const video: Media = { kind: "video", alt: "踊る子どもたち" };
	expect(hits([video], "")[0]?.message.ja).toContain("動画");
	expect(hits([video, picture], "")[0]?.message.ja).toContain("画像");
});

test("privately the company one keeps is enough", () => {
	expect(hits([picture], "同僚と飲み会", "personal")).toHaveLength(1);
	expect(hits([picture], "同僚と飲み会", "official")).toEqual([]);
});
