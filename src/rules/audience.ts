import type { Rule } from "../core/rule";

/** 公開範囲: 逗子市 4-⑦. Said when a draft that few were to see is about to be seen by everybody. */
export const rule: Rule = {
	id: "audience",
	title: { ja: "公開範囲", en: "Audience" },
	why: {
		ja: "限られた人に見せるつもりの内容が、だれにでも読まれてしまうことがあるためです。",
		en: "What was meant for a few may be read by everybody.",
	},
	accounts: "personal",
	severity: "notice",
	check: (_text, { audience, wasLimited }) =>
		audience === "public" && wasLimited
			? [
					{
						message: {
							ja: "公開範囲が「公開」に変わりました。だれでも読める投稿になります。",
							en: "The audience is now public: everybody can read this.",
						},
						advice: {
							ja: "だれに読まれてもよい内容か、確かめてください。",
							en: "Please make sure that everybody may.",
						},
					},
				]
			: [],
};
