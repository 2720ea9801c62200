import type { Interval } from "../../core/self-check";
import type { Words } from "../../core/words";

/** Every sentence of the page for those in charge of the official accounts. */
export const wording = {
	title: { ja: "公式アカウントの点検", en: "Check of the official accounts" },
	intro: {
		ja: "公式アカウントを管理する方のための点検表です。確認した日と名前は、このパソコンの中だけに5年間残ります。どこにも送られません。",
		en: "For those in charge of the official accounts. Who confirmed what and when is kept on this computer only, for five years, and sent nowhere.",
	},
	accounts: { ja: "対象", en: "Accounts" },
	noAccounts: {
		ja: "公式アカウントが登録されていません。設定で登録すると、ここに出ます。点検はこのままでもできます。",
		en: "No official account is registered; the settings take them. You can check all the same.",
	},
	broken: {
		ja: "点検の記録を開けませんでした。ブラウザを開き直しても続く時は、管理者に知らせてください。",
		en: "The records could not be opened. If this goes on after restarting the browser, please tell your administrator.",
	},
	notSaved: {
		ja: "記録できませんでした。パソコンの空き容量を確かめて、もう一度お試しください。",
		en: "It could not be recorded. Please check the free space on this computer and try again.",
	},
	by: { ja: "確認する人の名前", en: "Your name" },
	byFirst: {
		ja: "先に、確認する人の名前を入れてください。",
		en: "Please enter your name first.",
	},
	first: {
		ja: "まだ何も確認されていません。一つずつ確かめて「確認しました」を押すと、次の期限が決まります。",
		en: "Nothing has been confirmed yet. Look at each line and press “Confirmed”; the next date follows from it.",
	},
	allFine: {
		ja: "いま確かめるものはありません。",
		en: "Nothing is due at present.",
	},
	confirmed: { ja: "確認しました", en: "Confirmed" },
	anew: { ja: "もう一度確認した", en: "Confirmed again" },
	never: { ja: "未確認", en: "Not confirmed yet" },
	changed: { ja: "人事異動・担当替えがあった", en: "Staff have changed" },
	changedHelp: {
		ja: "担当者が替わった時に押すと、「人事異動の時」の点検が期限になります。4月1日には、押さなくても期限になります。",
		en: "Press this when people change: what is to be checked then becomes due. On 1 April it does so by itself.",
	},
	changedRecord: { ja: "人事異動・担当替え", en: "Change of staff" },
	search: {
		ja: "探す時の言葉（サイトの検索欄に貼り付けてください）",
		en: "Words to search for (paste them into the site’s own search)",
	},
	common: {
		ja: "文書に定めのない、一般的な点検",
		en: "common sense; the guideline is silent",
	},
	history: { ja: "これまでの記録", en: "History" },
	noHistory: { ja: "記録はまだありません。", en: "Nothing recorded yet." },
	save: { ja: "CSVで保存", en: "Save as CSV" },
	remove: { ja: "取り消す", en: "Remove" },
	sure: {
		ja: "この記録を取り消します。元には戻せません。よろしいですか。",
		en: "Remove this record? This cannot be undone.",
	},
	columns: {
		at: { ja: "日時", en: "Time" },
		item: { ja: "確認したこと", en: "What" },
		by: { ja: "確認した人", en: "By" },
		clauses: { ja: "条文", en: "Clause" },
	},
	interval: {
		monthly: { ja: "毎月", en: "Monthly" },
		"half-yearly": { ja: "半年ごと", en: "Every six months" },
		yearly: { ja: "毎年", en: "Yearly" },
		personnel: { ja: "人事異動の時", en: "When staff change" },
	} satisfies Record<Interval, Words>,
};

export const countDueWords = (due: number, never: number): Words => ({
	ja: [
		due > 0 && `期限が来たもの ${due}`,
		never > 0 && `まだ確認していないもの ${never}`,
	]
		.filter(Boolean)
		.join("、"),
	en: [due > 0 && `${due} due`, never > 0 && `${never} not confirmed yet`]
		.filter(Boolean)
		.join(", "),
});

export const lastWords = (day: string, by: string): Words => ({
	ja: `前回 ${day}（${by}）`,
	en: `Last ${day} (${by})`,
});

export const dueWords = (day: string, isDue: boolean): Words => ({
	ja: isDue ? `期限 ${day}` : `次は ${day}`,
	en: isDue ? `Due since ${day}` : `Next ${day}`,
});
