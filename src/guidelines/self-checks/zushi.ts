import { commonChecks, type SelfCheckItem } from "../../core/self-check";

/** 逗子市: the only one that asks to look for impostors as a routine, and to think of closing what has served its purpose. */
export const selfCheck: SelfCheckItem[] = [
	{
		id: "staff",
		text: {
			ja: "管理者は原則として所属長で、担当職員は複数おり、毎日反応を確かめられます。",
			en: "The superior is the administrator as a rule, and several people are in charge, so that reactions are seen every day.",
		},
		interval: "personnel",
		clauses: ["zushi/3-2-1-イ-a", "zushi/3-2-2-c"],
	},
	{ ...commonChecks.verified, clauses: ["zushi/3-2-2-a"] },
	{
		...commonChecks.profile,
		text: {
			ja: "市のサイトへのリンクが開け、市が運用していることが書かれ、名前に「逗子市公式」などが付いています。",
			en: "The link to the city’s site opens, the profile says that the city runs the account, and the name begins with 「逗子市公式」 or the like.",
		},
		clauses: ["zushi/3-2-2-b", "zushi/3-5-3-c"],
	},
	{
		...commonChecks.policy,
		text: {
			ja: "運用ポリシーが市のサイトと、できる限りSNS上にも載っています。",
			en: "The operating policy stands on the city’s site and, where possible, on the service itself.",
		},
		clauses: ["zushi/3-2-3", "zushi/3-2-4-b"],
	},
	{
		...commonChecks.accountList,
		text: {
			ja: "市のサイトの「逗子市SNSアカウント」に、いまのアカウントだけが載っています（広聴広報係へ報告・依頼）。",
			en: "「逗子市SNSアカウント」 on the city’s site lists the present accounts only (report to 広聴広報係).",
		},
		clauses: ["zushi/3-2-4-a", "zushi/3-3-3"],
	},
	{
		id: "purpose",
		text: {
			ja: "どのアカウントもまだ役目があり、終了の要件（投稿数・フォロワー数など）に当たりません。",
			en: "No account has served its purpose or meets the conditions for closing (posts, followers).",
		},
		interval: "yearly",
		clauses: ["zushi/3-3-1-a", "zushi/3-3-1-b"],
	},
	{
		...commonChecks.administrators,
		text: {
			ja: "アカウントとパスワードに触れる人は、できるだけ少なくしてあります。",
			en: "As few people as possible handle accounts and passwords.",
		},
		clauses: ["zushi/3-4-5-ア"],
	},
	{
		...commonChecks.personnel,
		text: {
			ja: "担当者が替わった時にIDとパスワードを変え、登録・変更・抹消を記録しました。",
			en: "When staff changed, ids and passwords were changed and that was put on record.",
		},
		clauses: ["zushi/3-4-5-イ"],
	},
	{
		...commonChecks.lookAlikes,
		clauses: ["zushi/3-5-3-a"],
	},
	{ ...commonChecks.password, clauses: ["zushi/3-5-4-a"] },
	commonChecks.twoFactor,
	commonChecks.devices,
	commonChecks.contacts,
];
