import type { PictureQuestion } from "../../core/questions";
import type { Words } from "../../core/words";
import type { ListedReason } from "./listed-reason";

/** Every sentence of the dialog before sending. */
export const gateWording = {
	title: { ja: "投稿前の確認", en: "Before you post" },
	back: { ja: "直す", en: "Go back" },
	go: { ja: "確認して投稿", en: "Checked, post it" },
	ground: {
		ja: "このまま投稿する理由を選んでください",
		en: "Please choose why it may go out as it is",
	},
	doubt: {
		"account-contradiction": {
			ja: "どのアカウントで投稿されるのか、画面の表示が食い違っています。",
			en: "The page names two different accounts.",
		},
		"account-changed": {
			ja: "書き始めた時と、アカウントが変わっています。書き始めた時のアカウント:",
			en: "The account has changed since you began. You began with:",
		},
		"account-switched": {
			ja: "前の投稿とは、公式・個人の別が違うアカウントです。前の投稿のアカウント:",
			en: "The post before this one went out from an account of another kind:",
		},
		"account-elsewhere": {
			ja: "別のタブでは、公式・個人の別が違うアカウントになっています。このタブの表示が古いと、そのアカウントで送られることがあります。別のタブのアカウント:",
			en: "Another tab acts as an account of another kind. If this tab is out of date, the post may go out from there:",
		},
		"authorised-poster": {
			ja: "公式アカウントから発信できるのは、市の職員と登録パートナーです。設定の役割が違うときは、設定で選び直してください。",
			en: "Only the city’s staff and its registered partners post from official accounts. If your role is set wrongly, please choose it in the settings.",
		},
		contractor: {
			ja: "委託先や指定管理者の方にも、市のガイドラインが同じように当てはまります。守って投稿することを確かめてください。次からはたずねません。",
			en: "The city’s guideline binds contractors and designated managers as well. Please confirm that you keep it. You will not be asked again.",
		},
	} satisfies Record<Exclude<ListedReason["kind"], "finding">, Words>,
	approval: { ja: "所属長の承認", en: "Approval by your superior" },
	approved: { ja: "承認を得た", en: "It has been approved" },
	by: { ja: "承認した人", en: "By" },
	at: { ja: "日時", en: "When" },
	how: { ja: "方法", en: "How" },
	number: { ja: "決裁番号", en: "Number of the decision" },
	changed: {
		ja: "承認を得た後に文が変わっています。もう一度、承認を得てください。前の承認:",
		en: "The text has changed since it was approved. Please have it approved again. Before:",
	},
	without: {
		ja: "承認なしで出せるのは、前もって認められた範囲の、次の場合です。",
		en: "Without it only in these cases, within a range agreed to before.",
	},
	reports: {
		ja: "後で所属長に報告します（記録の一覧に残ります）。",
		en: " You report it afterwards; it stays on the journal’s list until then.",
	},
	proposed: { ja: "文面からの候補", en: "Seems to fit" },
	pictures: {
		people: { ja: "写っている人", en: "People shown" },
		works: { ja: "画像や音楽の権利", en: "Rights" },
	} satisfies Record<PictureQuestion, Words>,
	missing: {
		still: { ja: "まだ選んでいないもの:", en: "Still to be answered:" },
		ground: { ja: "理由", en: "reason" },
		pictures: { ja: "画像", en: "pictures" },
		approval: { ja: "承認", en: "approval" },
		name: { ja: "承認した人", en: "who approved" },
	},
	record: {
		title: { ja: "承認の記録", en: "Record an approval" },
		help: {
			ja: "今の文への承認を記録します。文を直すと、送る前にもう一度たずねます。",
			en: "For the text as it stands. If you change it, you will be asked again before it goes out.",
		},
		back: { ja: "やめる", en: "Cancel" },
		go: { ja: "記録して戻る", en: "Record and return" },
	},
};
