import { rule } from "../../src/rules/official-site-first";
import { sentences } from "./sentences";

sentences(rule, "notices without a link", {
	policy: { organization: { name: "", domains: ["city.example.lg.jp"] } },
	ok: [
		"公園の桜が満開になりました。",
		"きょうは敬老の日です。",
		"水道料金を10月から改定します。詳しくは市ホームページをご覧ください。",
		"大雨のため避難所を開設しました。",
		"花火大会、たくさんのご来場ありがとうございました。",
		"休館日に図書館の清掃をしました。",
		"変更点はありません。",
		"募集は終了しました。",
	],
	ng: [
		"水道料金を10月から改定します。",
		"市民課の窓口受付時間を変更します。",
		"来週から保育園の入園申込を受け付けます。",
		"7月1日から公民館の使用料が変わります。",
		"市民プールは本日臨時休業します。",
		"児童手当の申請期限は3月31日です。",
		"会計年度任用職員を募集します。",
		"市道1号線を通行止めにします。",
		"給付金の申請受付を開始しました。",
	],
});

sentences(rule, "answers and links", {
	draft: { action: "reply" },
	ok: ["保育料は4月から改定します。", "図書館は臨時休館します。"],
	ng: [],
});

sentences(rule, "a link is there", {
	ok: [
		"図書館は臨時休館します。https://www.city.example.lg.jp/lib",
		"職員を募集します。 https://example.com/form",
		"「臨時休館します」という偽の投稿にご注意ください。",
	],
	ng: [],
});
