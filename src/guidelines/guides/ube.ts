import { defaultGuides, type Guides } from "../../core/guide";

/** 宇部市: the most detailed of the four on unlawful access; silent on mistakes and storms. */
export const guides: Guides = {
	...defaultGuides,
	takeover: [
		{
			text: {
				ja: "アカウントの管理者のパスワードを、すぐに変えます。",
				en: "Change the administrators’ passwords at once.",
			},
			clause: "ube/6-1",
		},
		{
			text: {
				ja: "不正なアクセスが疑われる管理者や権限を外します。",
				en: "Remove administrators whose access is suspect.",
			},
			clause: "ube/6-2",
		},
		{
			text: { ja: "運営会社に通報します。", en: "Report to the service." },
			clause: "ube/6-3",
		},
		{
			text: {
				ja: "別のアカウントで、不正アクセスがあったことを知らせます。",
				en: "Announce it from another account.",
			},
			clause: "ube/6-4",
		},
		{
			text: {
				ja: "防災危機管理課・ICTの担当課・広報広聴課に報告します。必要に応じて市のサイトに載せ、報道に発表し、警察に連絡します。",
				en: "Report to crisis management, the ICT section and public relations; where needed publish, inform the press and the police.",
			},
			clause: "ube/6-5",
		},
	],
	threat: [
		{
			text: {
				ja: "返信せず、画面の写しとURL、日時を残します。",
				en: "Do not answer; keep pictures, address and time.",
			},
		},
		{
			text: {
				ja: "所属長と関係する課に報告し、必要に応じて警察に連絡します。",
				en: "Report to your superior and the sections concerned; where needed, to the police.",
			},
			clause: "ube/6-5",
		},
	],
};
