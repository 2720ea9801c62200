import type { Duty } from "./duty";

/** Every duty, under the id by which guidelines cite it and policies name it. Off where neither does. */
export const duties: Duty[] = [
	{
		id: "approval",
		title: { ja: "所属長の承認", en: "Approval by the superior" },
		accounts: "official",
		severity: "off",
		servedBy: "src/ui/gate/approval-form.tsx",
	},
	{
		id: "approval-exemption",
		title: { ja: "承認なしで出せる場合", en: "What may go out unapproved" },
		accounts: "official",
		severity: "off",
		servedBy: "src/core/approval/propose-exemption.ts",
	},
	{
		id: "after-report",
		title: { ja: "事後の報告", en: "Report afterwards" },
		accounts: "official",
		severity: "off",
		servedBy: "src/ui/journal/journal-page.tsx",
	},
	{
		id: "stale-post",
		title: { ja: "古くなった投稿の整理", en: "Posts out of date" },
		accounts: "official",
		severity: "off",
		servedBy: "src/core/dates/last-day.ts",
	},
	{
		id: "authorised-poster",
		title: { ja: "投稿してよい人", en: "Who may post" },
		accounts: "official",
		severity: "off",
		servedBy: "src/core/questions.ts",
	},
	{
		id: "contractor",
		title: { ja: "委託先・指定管理者", en: "Contractors" },
		accounts: "official",
		severity: "off",
		servedBy: "src/core/questions.ts",
	},
];
