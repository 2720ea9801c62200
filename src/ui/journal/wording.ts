/** Every sentence of the journal page. */
export const wording = {
	title: { ja: "ひと息の記録", en: "Hitoiki’s journal" },
	intro: {
		ja: "公式アカウントから、確認のうえで送った投稿の控えです。本文は残していません。このパソコンの中だけにあり、1年で消えます。",
		en: "Posts that went out from official accounts after a confirmation. The text itself is not kept. It lies on this computer only and expires after a year.",
	},
	broken: {
		ja: "記録を開けませんでした。ブラウザを開き直しても続く時は、管理者に知らせてください。",
		en: "The journal could not be opened. If this goes on after restarting the browser, please tell your administrator.",
	},
	empty: { ja: "記録はまだありません。", en: "Nothing recorded yet." },
	none: { ja: "この条件に合う記録はありません。", en: "No entry matches." },
	filter: { ja: "絞り込み（アカウント・規則）", en: "Filter (account, rule)" },
	from: { ja: "この日から", en: "From" },
	until: { ja: "この日まで", en: "Until" },
	save: { ja: "CSVで保存", en: "Save as CSV" },
	remove: { ja: "表示中の記録を削除", en: "Delete the entries shown" },
	sure: {
		ja: "表示中の記録を削除します。元には戻せません。よろしいですか。",
		en: "Delete the entries shown? This cannot be undone.",
	},
	columns: {
		at: { ja: "日時", en: "Time" },
		site: { ja: "サイト", en: "Site" },
		account: { ja: "アカウント", en: "Account" },
		action: { ja: "操作", en: "Action" },
		rules: { ja: "確認した点", en: "Points" },
		doubts: { ja: "アカウント・承認", en: "Account, approval" },
		ground: { ja: "理由", en: "Ground" },
		textHash: {
			ja: "本文の照合値（SHA-256）",
			en: "Hash of the text (SHA-256)",
		},
	},
	action: {
		post: { ja: "投稿", en: "Post" },
		reply: { ja: "返信", en: "Reply" },
		quote: { ja: "引用", en: "Quote" },
		repost: { ja: "リポスト", en: "Repost" },
		comment: { ja: "コメント", en: "Comment" },
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
	} as Record<string, { ja: string; en: string }>,
};
