import { commonChecks, type SelfCheckItem } from "../../core/self-check";

/** 武蔵野市: passwords and access are left to an operating manual that is not public, so those lines are common sense. */
export const selfCheck: SelfCheckItem[] = [
	{
		...commonChecks.policy,
		text: {
			ja: "公式アカウントごとに運用ポリシーがあり、いまの運用に合っています。",
			en: "Each official account has an operating policy that fits how it is used now.",
		},
		clauses: ["musashino/2-1-イ"],
	},
	{
		...commonChecks.accountList,
		text: {
			ja: "秘書広報課が載せる市のサイトの一覧に、いまのアカウントがすべて載っています。",
			en: "The list that public relations (秘書広報課) keeps on the city’s site names every present account.",
		},
		clauses: ["musashino/2-1-エ"],
	},
	{ ...commonChecks.connectedApps, clauses: ["musashino/2-2-7"] },
	{
		...commonChecks.lookAlikes,
		text: {
			ja: "似た名前のアカウントがないか探し、見つけた時は秘書広報課に報告しました。",
			en: "We searched for accounts with similar names and told public relations (秘書広報課) of any.",
		},
		clauses: ["musashino/2-4-2-a"],
	},
	commonChecks.twoFactor,
	commonChecks.password,
	commonChecks.administrators,
	commonChecks.personnel,
	commonChecks.devices,
	commonChecks.profile,
	commonChecks.contacts,
];
