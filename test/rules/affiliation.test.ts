import { rule } from "../../src/rules/affiliation";
import { sentences } from "./sentences";

sentences(rule, "no section named", {
	policy: {
		accounts: [{ site: "x", id: "city", kind: "official", shared: true }],
	},
	ok: [
		"桜まつりを開催します。(観光課)",
		"桜まつりを開催します。（観光振興課） #桜",
		"【健康推進課】健診のお知らせ",
		"健診のお知らせ\n担当:健康推進課",
		"図書館からのお知らせです。(中央図書館)\nhttps://www.city.example.lg.jp/",
		"講座のお知らせ(教育委員会生涯学習課 電話0123-45-6789)",
		"火災予防のお願い(消防本部)",
		"道路工事のお知らせ［道路河川係］",
		"健康推進課です。健診のお知らせをします。",
	],
	ng: [
		"桜まつりを開催します。",
		"市民課の窓口は17時までです。",
		"休館のお知らせです。詳しくは https://www.city.example.lg.jp/",
		"(雨天中止)でお祭りを行います。",
	],
});

sentences(rule, "further ways to name it", {
	policy: {
		accounts: [{ site: "x", id: "city", kind: "official", shared: true }],
	},
	ok: [
		"避難所を開設しました。(防災危機管理課)",
		"お祭りに来てね!(商工観光課)",
		"【発信】環境政策課 ごみの日のお知らせ",
		"講座のお知らせ 問:公民館 0123-45-6789",
		"こちら広報課です。取材に行ってきました。",
		"ご質問ありがとうございます。資産税課の家屋係がお答えします。評価額は4月に決まります。",
		"ご意見ありがとうございます。道路河川課より回答いたします。",
		"このアカウントは、市立図書館が運用しています。返信はしていません。",
		"ぼくの投稿は、商工観光課が担当しているよ。",
		"絵本の寄贈がありました。生涯学習課一同、お礼申し上げます。",
	],
	ng: [
		"お祭りに来てね!",
		"避難所を開設しました(市民体育館)",
		"ご質問には各担当課がお答えします。",
		"お祭りは商工観光課が運営しています。",
		"給付金の申請は3月末までです。 #川辺市",
	],
});

sentences(rule, "an account of one section", {
	policy: { accounts: [{ site: "x", id: "city", kind: "official" }] },
	ok: ["桜まつりを開催します。", ""],
	ng: [],
});

sentences(rule, "the section as registered", {
	policy: {
		accounts: [
			{
				site: "x",
				id: "city",
				kind: "official",
				shared: true,
				department: "まちづくり推進チーム",
			},
		],
	},
	ok: [
		"桜まつりを開催します。まちづくり推進チーム",
		"健康相談を行います。(健康福祉部 健康づくり課)",
		" ",
	],
	ng: ["桜まつりを開催します。"],
});

sentences(rule, "a section without a name is none", {
	policy: {
		accounts: [{ site: "x", id: "city", kind: "official", shared: true }],
	},
	ok: ["お問い合わせは市民課までどうぞ。(市民課)", "問い合わせ先:農政課"],
	ng: [
		"講座は中止になりました。お問い合わせは担当課まで。",
		"受付時間を変更します。お問い合わせは各課へ。",
		"あすは開館時間を変えます。(当館)",
	],
});
