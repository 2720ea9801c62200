import { commonChecks, type SelfCheckItem } from "../../core/self-check";

/** 芦別市: chapter 3, 2 and 3 in the document's order; it says nothing of personnel changes. */
export const selfCheck: SelfCheckItem[] = [
	{
		...commonChecks.profile,
		text: {
			ja: "アカウント名か自己紹介で市の公的なアカウントだと分かり、市のサイトのURLが開けます。",
			en: "Name or profile say that the account is the city’s, and the address of the city’s site opens.",
		},
		clauses: ["ashibetsu/3-2-1", "ashibetsu/3-2-2-b"],
	},
	{
		...commonChecks.accountList,
		text: {
			ja: "市のサイト（.lg.jp）のページに、サービスの名前とアカウント名が載っています。",
			en: "A page on the city’s .lg.jp site names the services and accounts.",
		},
		clauses: ["ashibetsu/3-2-2-a"],
	},
	{ ...commonChecks.verified, clauses: ["ashibetsu/3-2-3"] },
	{
		...commonChecks.password,
		text: {
			ja: "パスワードは十分に長く複雑で、ほかのサービスやアカウントと同じものではありません。",
			en: "Passwords are long and complex and used nowhere else.",
		},
		clauses: ["ashibetsu/3-3-0", "ashibetsu/3-3-1-a", "ashibetsu/3-3-1-c"],
	},
	{
		...commonChecks.administrators,
		text: {
			ja: "パスワードを知っているのは、決まった担当者だけです。",
			en: "Only the appointed staff know the passwords.",
		},
		clauses: ["ashibetsu/3-3-1-b"],
	},
	{ ...commonChecks.twoFactor, clauses: ["ashibetsu/3-3-2"] },
	{
		...commonChecks.devices,
		clauses: ["ashibetsu/3-3-3", "ashibetsu/3-3-4"],
	},
	{
		...commonChecks.policy,
		text: {
			ja: "サービスごとの運用ポリシーが、自己紹介欄か市のサイトに載っています。",
			en: "An operating policy for each service stands in the profile or on the city’s site.",
		},
		clauses: ["ashibetsu/3-6-1-a", "ashibetsu/3-6-1-b"],
	},
	commonChecks.lookAlikes,
	commonChecks.personnel,
	commonChecks.contacts,
];
