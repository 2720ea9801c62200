import type { AccountKind } from "../core/draft";
import type { Finding } from "../core/finding";
import type { Trouble } from "../core/trouble";
import type { Words } from "../core/words";

// Every sentence that is drawn beside a composer. Each by itself and not one object: what is loaded later takes its own along.

export const productName = { ja: "ひと息", en: "Hitoiki" };
export const kind = {
	official: { ja: "公式", en: "Official" },
	personal: { ja: "個人", en: "Personal" },
	unregistered: { ja: "未登録", en: "Unregistered" },
	unknown: { ja: "不明", en: "Unknown" },
} satisfies Record<AccountKind, Words>;
export const kindMeaning = {
	official: {
		ja: "公式アカウントです。",
		en: "This is an official account.",
	},
	personal: {
		ja: "個人のアカウントです。助言だけを表示し、記録はしません。",
		en: "This is a personal account. Advice only; nothing is recorded.",
	},
	unregistered: {
		ja: "公式か個人か、まだ登録されていないアカウントです。設定で選べます。",
		en: "Nobody has said yet whether this account is official or personal. Choose in the settings.",
	},
	unknown: {
		ja: "どのアカウントで投稿するのか読み取れませんでした。送る前に画面で確かめてください。",
		en: "The active account could not be read. Please check it on the page before sending.",
	},
} satisfies Record<AccountKind, Words>;
export const replyPolicy = {
	none: { ja: "返信しない運用", en: "does not reply" },
	template: { ja: "返信は定型文のみ", en: "replies with fixed texts only" },
	reply: { ja: "返信する運用", en: "replies" },
};
export const audience = {
	public: { ja: "公開", en: "Public" },
	limited: { ja: "公開範囲は限定", en: "Limited audience" },
};
export const severity = {
	notice: { ja: "お知らせ", en: "Note" },
	confirm: { ja: "確認", en: "Please confirm" },
	hold: { ja: "理由が必要", en: "Needs a reason" },
} satisfies Record<Finding["severity"], Words>;
/** `line` stands beside the composer, `more` in the list. */
export const trouble = {
	"extension-gone": {
		line: {
			ja: "この入力欄は確認していません。ページを再読み込みしてください。",
			en: "This box is not being checked. Please reload the page.",
		},
		more: {
			ja: "ひと息が更新されました。投稿はこのままでもできます。",
			en: "Hitoiki was updated. You can still post.",
		},
	},
	"no-answer": {
		line: {
			ja: "この入力欄は確認していません。",
			en: "This box is not being checked.",
		},
		more: {
			ja: "文を直すともう一度確かめます。続くときはページを再読み込みしてください。投稿はこのままでもできます。",
			en: "It is tried again when you edit the text. If this goes on, please reload the page. You can still post.",
		},
	},
	"too-long": {
		line: {
			ja: "この入力欄は確認していません。",
			en: "This box is not being checked.",
		},
		more: {
			ja: "文章が長すぎます。10万字より短くすると確かめます。投稿はこのままでもできます。",
			en: "The text is too long; under 100,000 letters it is checked. You can still post.",
		},
	},
	paused: {
		line: {
			ja: "このサイトでは確認を止めています。",
			en: "Checks are stopped on this site.",
		},
		more: {
			ja: "何も確かめず、何もたずねません。「確認を再開」を押すと、また確かめます。",
			en: "Nothing is looked at and nothing asked. “Check again” takes it up.",
		},
	},
	"check-failed": {
		line: {
			ja: "この入力欄は確認していません。",
			en: "This box is not being checked.",
		},
		more: {
			ja: "文を直すともう一度確かめます。投稿はこのままでもできます。",
			en: "It is tried again when you edit the text. You can still post.",
		},
	},
	"not-recorded": {
		line: {
			ja: "投稿の記録を残せませんでした。",
			en: "The post could not be recorded.",
		},
		more: {
			ja: "投稿はできています。パソコンの空き容量を確かめ、記録が要る時は紙などに残してください。",
			en: "It did go out. Please check the free space on this computer, and note it elsewhere if a record is needed.",
		},
	},
	"approval-not-recorded": {
		line: {
			ja: "承認を記録できませんでした。",
			en: "The approval could not be recorded.",
		},
		more: {
			ja: "送る前にもう一度たずねます。パソコンの空き容量を確かめてください。",
			en: "You will be asked again before sending. Please check the free space on this computer.",
		},
	},
	"not-asked": {
		line: {
			ja: "投稿前の確認を表示できないまま、投稿されました。",
			en: "The post went out without being asked about.",
		},
		more: {
			ja: "投稿した文を見直してください。続くときはページを再読み込みしてください。",
			en: "Please look at it once more. If this goes on, please reload the page.",
		},
	},
	"part-missing": {
		line: {
			ja: "この入力欄は確認していません。ページを再読み込みしてください。",
			en: "This box is not being checked. Please reload the page.",
		},
		more: {
			ja: "ひと息の一部を読み込めませんでした。投稿はこのままでもできます。",
			en: "A part of Hitoiki could not be loaded. You can still post.",
		},
	},
	"unknown-composer": {
		line: {
			ja: "この入力欄は確認していません。",
			en: "This box is not being checked.",
		},
		more: {
			ja: "サイトの画面が変わったようです。投稿はこのままでもできます。",
			en: "The site seems to have changed. You can still post.",
		},
	},
} satisfies Record<Trouble, { line: Words; more: Words }>;
export const partial = {
	line: {
		ja: "一部だけを確認しています。",
		en: "Only some points are checked.",
	},
	more: {
		ja: "辞書を読み込めなかったため、リンクなどだけを確かめています。ページを再読み込みしてください。",
		en: "The dictionary could not be loaded: only links and the like are checked. Please reload the page.",
	},
};
export const open = {
	ja: "ひと息の一覧を開く（Alt+Shift+H）",
	en: "Open Hitoiki’s list (Alt+Shift+H)",
};
export const close = { ja: "閉じる", en: "Close" };
export const beforeSending = {
	ja: "送る前に見直すこと",
	en: "To look at before sending",
};
export const nothing = {
	ja: "気になる言葉は見つかっていません。",
	en: "Nothing to point out.",
};
export const add = { ja: "断り書きを文末に入れる", en: "Add it to the text" };
export const copyAddition = { ja: "断り書きをコピー", en: "Copy it" };
export const replace = { ja: "に替える", en: "Use" };
export const offered = {
	ja: "この入力欄には自動で入れられませんでした。コピーして貼り付けてください。",
	en: "It could not be put in here. Please copy and paste it.",
};
export const copy = { ja: "コピー", en: "Copy" };
export const copied = { ja: "コピーしました", en: "Copied" };
export const notCopied = {
	ja: "コピーできませんでした",
	en: "Could not be copied",
};
export const report = {
	ja: "報告文をコピー（投稿の文は含みません）",
	en: "Copy a report (without your text)",
};
/** What to do with a copied report. There is no address that anything is sent to. */
export const reportTo = (contact?: string): Words =>
	contact
		? {
				ja: `コピーした文は「${contact}」に渡してください。`,
				en: `Please pass the copy to “${contact}”.`,
			}
		: {
				ja: "コピーした文は、ひと息を配っている組織の管理者に渡してください。自分で入れた時は、入手したストアのページのサポート欄に書けます。",
				en: "Please pass the copy to the administrator who hands Hitoiki out. If you installed it yourself, the support section of the store where you got it takes it.",
			};
export const whole = { ja: "投稿全体", en: "The whole post" };
export const goTo = { ja: "その言葉へ移る", en: "Go to the words" };
export const dismiss = { ja: "このままでよい", en: "Leave it as it is" };
export const dismissAlways = {
	ja: "この言葉はいつもこのまま",
	en: "Leave these words as they are, always",
};
export const left = { ja: "このままにしました: ", en: "Left as it is: " };
export const leftAlways = {
	ja: "これからもこのままにします: ",
	en: "Left as it is from now on: ",
};
export const undo = { ja: "元に戻す", en: "Undo" };
export const wrong = {
	ja: "この指摘が当たらないとき",
	en: "If this finding is wrong",
};
export const wrongHelp = {
	ja: "送られず、残りません。出せない言葉は、コピーの前に直してください。",
	en: "It is neither sent nor kept. Please take out what must not be told before you copy it.",
};
export const clause = { ja: "根拠", en: "Clause" };
export const noClause = {
	ja: "ガイドラインの条文によらない確認",
	en: "Not from a clause of the guideline",
};
export const openClause = {
	ja: "ガイドラインの中で見る",
	en: "See it in the guideline",
};
export const resume = { ja: "確認を再開", en: "Check again" };
export const settings = { ja: "設定", en: "Settings" };
export const approval = {
	needed: {
		ja: "この投稿には所属長の承認が要ります。",
		en: "This post needs your superior’s approval.",
	},
	given: { ja: "承認済み", en: "Approved" },
	record: { ja: "承認を記録する", en: "Record the approval" },
};
