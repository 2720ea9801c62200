import type { Checklists } from "../../core/checklist";

export const checklists: Checklists = {
	post: [
		{
			text: {
				ja: "所属長の許可を得ていますか（決められた例外を除く）。",
				en: "Has your superior agreed (except in the listed cases)?",
			},
			unlessAsked: "approval",
			clause: "zushi/3-2-1-ウ-0",
		},
		{
			text: {
				ja: "公務で知った秘密や、プライバシーを侵す内容は含まれていませんか。",
				en: "No secrets learned on duty, nothing that invades privacy?",
			},
			clause: "zushi/3-1-2-ア-ア",
		},
		{
			text: {
				ja: "公序良俗に反する内容はありませんか。",
				en: "Nothing against public order and decency?",
			},
			clause: "zushi/3-1-2-ア-ク",
		},
	],
	reply: [
		{
			text: {
				ja: "このアカウントは個別の返信をする運用ですか。",
				en: "Does this account answer individually at all?",
			},
			clause: "zushi/3-4-2-a",
		},
	],
	quote: [
		{
			text: {
				ja: "第三者の投稿を、安易に引用していませんか。",
				en: "Is a third party’s post not being quoted too lightly?",
			},
			clause: "zushi/3-4-6",
		},
	],
	media: [
		{
			text: {
				ja: "写っている人・団体・企業の了解を、前もって得ていますか。",
				en: "Have the people, bodies and firms shown agreed beforehand?",
			},
			unlessAsked: "portrait-consent",
			clause: "zushi/3-1-1-イ",
		},
		{
			text: {
				ja: "画像に説明文（代替テキスト）を付けましたか。",
				en: "Do the pictures have descriptions?",
			},
			clause: "zushi/3-4-4",
		},
	],
	private: [
		{
			text: {
				ja: "公開した内容は、あとから完全には消せません。このまま出してよいですか。",
				en: "What is public can never be deleted completely. Shall it go out?",
			},
			clause: "zushi/4-⑤",
		},
	],
};
