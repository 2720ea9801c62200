import type { Clause } from "../../core/guideline";
import type { Severity } from "../../core/severity";
import type { Words } from "../../core/words";

/** Every sentence of the page with the incident guides and the guideline. */
export const wording = {
	title: { ja: "困った時の手順", en: "When something has gone wrong" },
	all: { ja: "すべて", en: "All" },
	ofCity: {
		ja: "ガイドラインに沿った手順です。",
		en: "The steps follow the guideline of your municipality.",
	},
	ofNobody: {
		ja: "自治体が選ばれていないため、一般的な手順を示しています。設定で自治体を選べます。",
		en: "No municipality is chosen, so these are general steps. Choose one in the settings.",
	},
	general: {
		ja: "ガイドラインに定めのない、一般的な手順です。",
		en: "Common sense; the guideline is silent.",
	},
	print: { ja: "印刷", en: "Print" },
	again: { ja: "はじめからやり直す", en: "Start over" },
	done: { ja: "済", en: "done" },
	ticking: {
		ja: "済んだ手順に印を付けられます。印はブラウザを閉じるまで残ります。",
		en: "Tick off what is done. The ticks stay until the browser is closed.",
	},
	notKept: {
		ja: "印を残せませんでした。手順はそのままお使いいただけます。",
		en: "The tick could not be kept. You can still follow the steps.",
	},
	contacts: { ja: "連絡先", en: "Contacts" },
	noContacts: {
		ja: "連絡先は登録されていません。管理者が設定できます。",
		en: "No contacts are registered. Your administrator can set them.",
	},
	report: {
		ja: "市についての書き込みを見つけた",
		en: "A posting about the city",
	},
	reportTitle: { ja: "報告のメモ", en: "Note for a report" },
	reportHelp: {
		ja: "所属長に報告するためのメモです。書き足してから、メールなどに貼り付けてください。どこにも送られず、残りません。",
		en: "A note for your superior. Complete it and paste it where you report. It is sent nowhere and not kept.",
	},
	reportText: { ja: "報告の文", en: "The note" },
	reportHint: {
		ja: "書き込みのページでツールバーのアイコンを押すと、アドレス入りのメモをコピーできます。",
		en: "On the page of the posting, the toolbar icon offers this note with the address in it.",
	},
	reportIncidents: {
		ja: "ガイドラインの定め",
		en: "What the guideline says",
	},
	guideline: { ja: "ガイドラインの全体", en: "The whole guideline" },
	guidelineShort: { ja: "ガイドライン", en: "Guideline" },
	municipality: { ja: "自治体", en: "Municipality" },
	search: { ja: "探す", en: "Search" },
	audience: { ja: "対象", en: "For" },
	both: { ja: "すべて", en: "All" },
	official: { ja: "公式アカウント", en: "Official accounts" },
	personal: { ja: "個人アカウント", en: "Personal accounts" },
	none: {
		ja: "この条件に合う条文はありません。",
		en: "No clause matches.",
	},
	unknownClause: {
		ja: "お探しの条文は、いまのガイドラインにありません。",
		en: "The clause you are looking for is not in the present guideline.",
	},
	whatWeDo: { ja: "ひと息がすること", en: "What Hitoiki does" },
	nothing: {
		ja: "ひと息にできることはありません",
		en: "Nothing Hitoiki can do",
	},
	legend: {
		ja: "お知らせ＝点線で示すだけ、確認＝送る前に一度たずねる、理由＝理由もたずねる。強さは、いまの設定によるものです。",
		en: "Note: a dotted line. Confirm: asked once before sending. Reason: a reason is asked as well. By the settings now in force.",
	},
	steps: { ja: "手順を見る", en: "see the steps" },
	selfCheck: { ja: "点検のページ", en: "self-check" },
	who: {
		official: { ja: "公式", en: "Official" },
		contractors: { ja: "公式・委託先", en: "Official, contractors" },
		personal: { ja: "個人", en: "Personal" },
		both: { ja: "公式・個人", en: "Both" },
		public: { ja: "市民", en: "Citizens" },
	} satisfies Record<Clause["appliesTo"], Words>,
	strength: {
		off: { ja: "なし", en: "off" },
		notice: { ja: "お知らせ", en: "note" },
		confirm: { ja: "確認", en: "confirm" },
		hold: { ja: "理由", en: "reason" },
	} satisfies Record<Severity, Words>,
	standing: {
		off: {
			ja: "組織の設定で切られています",
			en: "turned off by the settings",
		},
		silent: { ja: "ここでは働きません", en: "does not work here" },
		planned: { ja: "準備中", en: "to come" },
	},
};

/** 「61件中12件」 */
export const countWords = (shown: number, all: number): Words => ({
	ja: shown === all ? `${all}件` : `${all}件中${shown}件`,
	en: shown === all ? `${all} clauses` : `${shown} of ${all} clauses`,
});

export const progressWords = (done: number, all: number): Words => ({
	ja: `${all}のうち${done}が済みました`,
	en: `${done} of ${all} done`,
});
