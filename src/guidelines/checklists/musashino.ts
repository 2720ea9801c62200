import { type Checklists, defaultChecklists } from "../../core/checklist";

export const checklists: Checklists = {
	post: [
		{
			text: {
				ja: "所属長の承認を得ていますか。",
				en: "Has your superior approved it?",
			},
			unlessAsked: "approval",
			clause: "musashino/2-1-ウ-①",
		},
		{
			text: {
				ja: "個人情報や機密、公式見解でない情報は含まれていませんか。",
				en: "No personal information, secrets or views that are not official?",
			},
			clause: "musashino/2-3-1",
		},
		{
			text: {
				ja: "載せる前に、必ずもう一度読み返しましたか。",
				en: "Have you read it once more?",
			},
			clause: "musashino/2-3-3",
		},
	],
	reply: [
		{
			text: {
				ja: "このアカウントの返信の決まりに合っていますか。",
				en: "Does it fit this account’s rules for replies?",
			},
			clause: "musashino/2-1-ウ-④",
		},
		{
			text: { ja: "冷静な返信になっていますか。", en: "Is the reply calm?" },
			clause: "musashino/2-4-1-a",
		},
	],
	quote: [
		{
			text: {
				ja: "市の情報と受け取られてもよい内容ですか。",
				en: "May it be taken for the city’s own information?",
			},
			clause: "musashino/2-2-4",
		},
	],
	media: defaultChecklists.media.map((line) => ({
		...line,
		clause: "musashino/2-2-3",
	})),
	private: [
		{
			text: {
				ja: "もう一度読み返しましたか。公開した内容は消しきれません。",
				en: "Have you read it once more? What is public cannot be taken back.",
			},
			clause: "musashino/3-1-4",
		},
		{
			text: {
				ja: "公序良俗に照らして、問題のない内容ですか。",
				en: "Is it decent in everybody’s eyes?",
			},
			clause: "musashino/3-3-2-オ",
		},
	],
};
