import { commonChecks, type SelfCheckItem } from "../../core/self-check";

/** 宇部市: section 4, in its order. */
export const selfCheck: SelfCheckItem[] = [
	{
		...commonChecks.administrators,
		text: {
			ja: "アカウントの管理者は原則2名で、ほかの担当者は編集者などの権限です。",
			en: "Each account has two administrators as a rule; the others are editors or the like.",
		},
		clauses: ["ube/4-1"],
	},
	{ ...commonChecks.twoFactor, clauses: ["ube/4-2"] },
	{
		...commonChecks.password,
		text: {
			ja: "パスワードは、職員番号・生年月日・電話番号など推測されやすいものや、ほかと同じものではありません。",
			en: "Passwords are no staff numbers, birthdays or telephone numbers, and are used nowhere else.",
		},
		clauses: ["ube/4-3"],
	},
	{
		...commonChecks.personnel,
		text: {
			ja: "異動や担当の交代のあと、管理者と権限を見直しました。",
			en: "After the change of staff, administrators and access were reviewed.",
		},
		clauses: ["ube/4-4"],
	},
	{
		id: "administrator-list",
		text: {
			ja: "アカウント管理者の一覧表を広報広聴課に出してあり、替わった時は出し直しました。",
			en: "The list of administrators lies with public relations (広報広聴課) and was handed in anew when it changed.",
		},
		interval: "personnel",
		clauses: ["ube/4-5"],
	},
	commonChecks.devices,
	commonChecks.profile,
	commonChecks.policy,
	commonChecks.lookAlikes,
	commonChecks.contacts,
];
