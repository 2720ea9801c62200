import type { Words } from "../../core/words";

/** Drafts to try: two that every guideline has something to say about, and one that none has. Posts are Japanese, whatever the page speaks. */
export const examples: { id: string; name: Words; text: string }[] = [
	{
		id: "early",
		name: { ja: "公表前の話とリンク", en: "An early announcement" },
		text: "部外秘の資料をもとに、来年度から駅前公園を廃止する方針です。詳しくは https://bit.ly/3abcD へ。",
	},
	{
		id: "private",
		name: { ja: "つい出た気持ち", en: "Private feelings" },
		text: "今日も残業で疲れた。もう辞めたい。",
	},
	{
		id: "plain",
		name: { ja: "ふつうのお知らせ", en: "An ordinary notice" },
		text: "市民会館で健康相談会を開きます。予約はいりません。お気軽にお越しください。",
	},
];
