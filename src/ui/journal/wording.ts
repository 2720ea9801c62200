import type { Column } from "../../core/journal-csv";
import type { Words } from "../../core/words";

/** Every sentence of the journal page. */
export const wording = {
	title: { ja: "ひと息の記録", en: "Hitoiki’s journal" },
	intro: {
		ja: "公式アカウントから、確認や承認のうえで送った投稿の記録です。本文は残していません。このパソコンの中だけにあり、1年で消えます（報告がまだのものは、報告するまで残ります）。",
		en: "Posts that went out from official accounts after a confirmation or an approval. The text itself is not kept. It lies on this computer only and expires after a year; what is still to be reported stays.",
	},
	loading: { ja: "記録を開いています。", en: "Opening the journal." },
	broken: {
		ja: "記録を開けませんでした。パソコンの空き容量を確かめ、ブラウザを開き直してください。続く時は、管理者に知らせてください。",
		en: "The journal could not be opened. Please check the free space on this computer and restart the browser. If this goes on, please tell your administrator.",
	},
	unreadable: {
		ja: "件の記録は読み取れないため、ここには出ません。消してはいません。管理者に知らせてください。",
		en: " entries cannot be read and are not shown here. They have not been deleted. Please tell your administrator.",
	},
	failed: {
		ja: "記録を書き換えられませんでした。パソコンの空き容量を確かめて、もう一度お試しください。",
		en: "The journal could not be changed. Please check the free space on this computer and try again.",
	},
	empty: { ja: "記録はまだありません。", en: "Nothing recorded yet." },
	none: { ja: "この条件に合う記録はありません。", en: "No entry matches." },
	show: { ja: "表示", en: "Show" },
	shows: {
		all: { ja: "すべて", en: "Everything" },
		due: { ja: "報告がまだの投稿", en: "To be reported" },
		stale: { ja: "日付が過ぎた投稿", en: "Out of date" },
	},
	help: {
		all: { ja: "", en: "" },
		due: {
			ja: "承認を得ずに出した投稿です。所属長に報告したら、選んで「報告済みにする」を押してください。",
			en: "These went out without an approval. When you have told your superior, select them and press “Reported”.",
		},
		stale: {
			ja: "文の中の最後の日付が過ぎた投稿です。要らなくなったものはサイトで消すなどして、選んで「整理済みにする」を押してください。ひと息が投稿を消すことはありません。",
			en: "The last day in these posts has passed. Remove on the site what nobody needs, select them and press “Seen to”. Hitoiki never deletes a post.",
		},
	},
	account: { ja: "アカウント", en: "Account" },
	site: { ja: "サイト", en: "Site" },
	rule: { ja: "確認した点", en: "Point" },
	any: { ja: "すべて", en: "Any" },
	from: { ja: "この日から", en: "From" },
	until: { ja: "この日まで", en: "Until" },
	count: { ja: "件", en: "entries" },
	save: { ja: "表示中の記録をCSVで保存", en: "Save what is shown as CSV" },
	report: { ja: "報告済みにする", en: "Reported" },
	tidy: { ja: "整理済みにする", en: "Seen to" },
	removeSelected: { ja: "選んだ記録を削除", en: "Delete selected" },
	removeAll: { ja: "すべての記録を削除", en: "Delete everything" },
	sure: {
		ja: "件の記録を削除します。元には戻せません。よろしいですか。",
		en: " entries will be deleted. This cannot be undone. Go on?",
	},
	sureAll: {
		ja: "すべての記録を、覚えている承認者の名前と一緒に削除します。報告がまだの投稿も消え、元には戻せません。よろしいですか。",
		en: "The whole journal will be deleted, with the remembered names of approvers and what is still to be reported. This cannot be undone. Go on?",
	},
	selectAll: { ja: "表示中の記録をすべて選ぶ", en: "Select all shown" },
	select: { ja: "選ぶ", en: "Select" },
	permission: { ja: "承認", en: "Approval" },
	post: { ja: "投稿", en: "Post" },
	reasons: { ja: "理由・画像", en: "Reason, pictures" },
	state: { ja: "状態", en: "State" },
	columns: {
		at: { ja: "日時", en: "Time" },
		site: { ja: "サイト", en: "Site" },
		account: { ja: "アカウント", en: "Account" },
		action: { ja: "操作", en: "Action" },
		rules: { ja: "確認した点", en: "Points" },
		doubts: { ja: "アカウント・承認など", en: "Account, approval" },
		decision: { ja: "判断", en: "Decision" },
		ground: { ja: "理由", en: "Reason" },
		approver: { ja: "承認した人", en: "Approved by" },
		approvedAt: { ja: "承認の日時", en: "Approved at" },
		approvedHow: { ja: "承認の方法", en: "How" },
		exemption: { ja: "承認なしで出した理由", en: "Exemption" },
		pictures: { ja: "画像", en: "Pictures" },
		lastDay: { ja: "文中の最後の日", en: "Last day named" },
		report: { ja: "所属長への報告", en: "Report" },
		tidied: { ja: "整理", en: "Seen to" },
		textHash: {
			ja: "本文の照合値（SHA-256）",
			en: "Hash of the text (SHA-256)",
		},
	} satisfies Record<Column, Words>,
	decision: {
		confirmed: { ja: "確認して投稿", en: "Confirmed" },
		unasked: { ja: "承認済みのため、たずねずに投稿", en: "Approved before" },
	},
	due: { ja: "報告がまだ", en: "To be reported" },
	done: { ja: "報告済み", en: "Reported" },
	stale: { ja: "日付が過ぎています", en: "Out of date" },
	tidied: { ja: "整理済み", en: "Seen to" },
	pictures: {
		people: { ja: "人", en: "People" },
		works: { ja: "権利", en: "Rights" },
	},
	doubt: {
		"account-contradiction": {
			ja: "アカウントの表示の食い違い",
			en: "Contradicting accounts",
		},
		"account-changed": {
			ja: "途中でアカウントが変わった",
			en: "Account changed meanwhile",
		},
		"account-switched": {
			ja: "前の投稿と別の種類のアカウント",
			en: "Another kind of account than before",
		},
		"account-elsewhere": {
			ja: "別のタブは別の種類のアカウント",
			en: "Another kind of account in another tab",
		},
		approval: { ja: "承認", en: "Approval" },
		pictures: { ja: "画像の了解と権利", en: "Consent and rights of pictures" },
		"authorised-poster": { ja: "投稿する人の役割", en: "Role of the poster" },
		contractor: { ja: "委託先の遵守の確認", en: "Contractor’s confirmation" },
	} as Record<string, Words>,
};
