import { type Checklists, defaultChecklists } from "../../core/checklist";

export const checklists: Checklists = {
	post: [
		{
			text: {
				ja: "瞬時に広がり、消しきれません。影響をもう一度見直しましたか。",
				en: "It spreads at once and cannot be undone. Have you looked again at its effects?",
			},
			clause: "ashibetsu/3-5-4",
		},
		{
			text: {
				ja: "市や関係団体の秘密、決まる前の情報は含まれていませんか。",
				en: "No secrets of the city or its partners, nothing undecided?",
			},
			clause: "ashibetsu/1-5-4",
		},
		{
			text: {
				ja: "人権・肖像・著作権に気を配りましたか。",
				en: "Are human rights, likeness and copyright respected?",
			},
			clause: "ashibetsu/1-4-3",
		},
		{
			text: {
				ja: "公序良俗に反する内容はありませんか。",
				en: "Nothing against public order and decency?",
			},
			clause: "ashibetsu/1-4-9-カ",
		},
	],
	reply: [
		{
			text: {
				ja: "落ち着いた返信になっていますか。",
				en: "Is the reply calm?",
			},
			clause: "ashibetsu/1-4-6",
		},
	],
	quote: [
		{
			text: {
				ja: "市が信頼したと受け取られてもよい相手と内容ですか。",
				en: "May readers take it that the city trusts this person and content?",
			},
			clause: "ashibetsu/3-5-3",
		},
	],
	media: defaultChecklists.media.map((line) => ({
		...line,
		clause: "ashibetsu/1-4-3",
	})),
	private: [
		{
			text: {
				ja: "正しい内容ですか。公開した内容は消しきれません。",
				en: "Is it right? What is public cannot be taken back.",
			},
			clause: "ashibetsu/1-4-4",
		},
		{
			text: {
				ja: "公序良俗に照らして、問題のない内容ですか。",
				en: "Is it decent in everybody’s eyes?",
			},
			clause: "ashibetsu/1-4-9-カ",
		},
	],
};
