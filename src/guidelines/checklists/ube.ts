import { type Checklists, defaultChecklists } from "../../core/checklist";

export const checklists: Checklists = {
	post: [
		{
			text: {
				ja: "信頼できる正確な情報ですか。",
				en: "Is the information reliable and correct?",
			},
			clause: "ube/3-6",
		},
		{
			text: {
				ja: "職務上知った秘密や個人情報は含まれていませんか。",
				en: "No secrets or personal information learned on duty?",
			},
			clause: "ube/5-5",
		},
		{
			text: {
				ja: "市民の感情や公序良俗に照らして、問題はありませんか。",
				en: "Nothing against public order and decency?",
			},
			clause: "ube/5-11",
		},
	],
	reply: [
		{
			text: {
				ja: "冷静で誠実な返信になっていますか。",
				en: "Is the reply calm and sincere?",
			},
			clause: "ube/3-8",
		},
	],
	quote: defaultChecklists.quote,
	media: defaultChecklists.media.map((line) => ({
		...line,
		clause: "ube/5-6",
	})),
};
