import type { Policy } from "../../core/policy";
import type { Severity } from "../../core/severity";
import type { Words } from "../../core/words";
import * as common from "../wording";
import type { ListProblem } from "./read-account-list";
import type { ServedClause } from "./serve-clauses";

/** Every sentence of the policy studio. */
export const wording = {
	title: { ja: "ポリシースタジオ", en: "Policy studio" },
	intro: {
		ja: "組織の設定（ポリシー）を作り、手元の投稿で試し、配れる形のファイルにします。入力したことはこのパソコンの中だけにあります。",
		en: "Make your organisation’s policy, try it on posts of your own, and save it in a form you can roll out. Nothing you enter leaves this computer.",
	},
	language: { ja: "表示の言語", en: "Language" },
	undo: { ja: "元に戻す", en: "Undo" },
	redo: { ja: "やり直す", en: "Redo" },
	startAnew: { ja: "新しく始める", en: "Start anew" },
	kept: {
		ja: "作業はこのパソコンに残っています。",
		en: "Your work is kept on this computer.",
	},
	notKept: {
		ja: "作業をこのパソコンに残せません。閉じる前に「控え」を保存してください。",
		en: "Your work cannot be kept on this computer. Save a copy before you close this page.",
	},
	parts: { ja: "設定の項目", en: "Parts of the policy" },
	isSet: {
		ja: "組織で定めます。職員は変えられません。",
		en: "Set by the organisation; staff cannot change it.",
	},
	isOpen: {
		ja: "まだ定めていません。職員が自分で決められます。",
		en: "Not set; staff decide for themselves.",
	},
	drop: { ja: "定めない", en: "Do not set" },
	guideline: { ja: "ガイドライン", en: "Guideline" },
	guidelineHelp: {
		ja: "指摘の根拠になる条文です。ここにない自治体は「すべての規則」で始められます。",
		en: "The clauses that findings cite. If yours is not here, start with “All rules”.",
	},
	all: {
		ja: "すべての規則（自治体を決めない）",
		en: "All rules (no municipality)",
	},
	custom: { ja: "自分たちのガイドライン", en: "Our own guideline" },
	unknownGuideline: {
		ja: "という名前のガイドラインはありません。このままでは、すべての規則が働きます。",
		en: "is no guideline. As it is, every rule is on.",
	},
	customNone: {
		ja: "自分たちの条文はまだありません。条文がない間は、すべての規則が働きます（「規則の強さ」で選ぶと、選んだ規則だけになります）。",
		en: "There are no clauses of your own yet. Until then every rule is on, or only those you choose under “Strengths”.",
	},
	ownTitle: { ja: "題名", en: "Title" },
	ownDate: { ja: "日付（例: 2026年4月1日施行）", en: "Date" },
	ownPaste: { ja: "ガイドラインの文を貼り付ける", en: "Paste your guideline" },
	ownPasteHelp: {
		ja: "WordやPDF、市のサイトから、全文をそのまま貼り付けてください。条文に分け、それぞれに対応する規則を提案します。文はこのパソコンの外に出ません。いまの条文は置き換わります（元に戻せます）。",
		en: "Paste the whole text from Word, a PDF or your site. It is split into clauses, and rules are proposed for each. Nothing leaves this computer. The clauses below are replaced; you can undo it.",
	},
	ownSplit: { ja: "条文に分けて提案を見る", en: "Split and propose" },
	ownLoading: { ja: "辞書を読み込んでいます…", en: "Loading the dictionary…" },
	ownNothing: {
		ja: "条文が見つかりませんでした。番号のある条文か、句点で終わる文が要ります。",
		en: "No clause was found. There must be numbered clauses or whole sentences.",
	},
	ownServed: { ja: "規則がある条文", en: "with rules" },
	ownRules: { ja: "対応する規則", en: "Rules" },
	ownUnserved: { ja: "規則なし", en: "no rule" },
	ownAddRule: { ja: "規則を足す", en: "Add a rule" },
	ownPlace: {
		ja: "条文の番号（画面に出ます）",
		en: "Number, as shown to staff",
	},
	ownAppliesTo: { ja: "だれに向けた条文か", en: "Whom it binds" },
	ownSummary: {
		ja: "求めていること（短い言葉に直せます）",
		en: "What it asks; you may put it shorter",
	},
	ownRemove: { ja: "この条文を削除", en: "Remove this clause" },
	ownAdd: { ja: "条文を足す", en: "Add a clause" },
	ownNewPlace: { ja: "新しい条文", en: "New clause " },
	ownNewSummary: { ja: "（求めていること）", en: "(what it asks)" },
	appliesTo: {
		both: { ja: "公式・個人の両方", en: "official and personal" },
		official: { ja: "公式アカウント", en: "official accounts" },
		contractors: {
			ja: "公式アカウント（委託先・指定管理者も）",
			en: "official accounts, contractors too",
		},
		personal: { ja: "個人のアカウント", en: "personal accounts" },
		public: {
			ja: "市民（職員の投稿は確かめない）",
			en: "citizens (not checked)",
		},
	},
	customCount: { ja: "条文の数", en: "Clauses" },
	organization: { ja: "組織", en: "Organisation" },
	organizationHelp: {
		ja: "自分のサイトへのリンクは、外部リンクとして扱いません。",
		en: "Links to your own sites are not treated as external.",
	},
	organizationName: { ja: "組織の名前", en: "Name" },
	domains: {
		ja: "自分のサイト（一行に一つ）",
		en: "Your own sites (one a line)",
	},
	accounts: { ja: "アカウント", en: "Accounts" },
	accountsHelp: {
		ja: "公式アカウントを登録すると、投稿欄の横に「公式」と担当課が出ます。登録が一つでもあると、登録のないアカウントは個人として扱います（助言だけ、記録なし）。",
		en: "Registered official accounts are shown as official beside the compose box. As soon as one is registered, all others are treated as personal: advice only, no record.",
	},
	noAccounts: {
		ja: "まだ登録がありません。一つずつ追加するか、一覧を貼り付けてください。",
		en: "None yet. Add them one by one or paste a list.",
	},
	add: { ja: "追加", en: "Add" },
	remove: { ja: "削除", en: "Remove" },
	pasteAccounts: { ja: "一覧を貼り付ける", en: "Paste a list" },
	pasteHelp: {
		ja: "一行に一つ。アカウント名（@kawabe_city）、URL、または表計算ソフトやCSVの表（サイト・アカウント・区分・表示名・担当課）を貼り付けられます。Facebookは数字のIDです。",
		en: "One a line: handles (@kawabe_city), addresses, or a table from a spreadsheet or CSV (site, account, kind, name, section). On Facebook the id is a number.",
	},
	pasteTake: { ja: "一覧を追加", en: "Add the list" },
	pasteCsv: { ja: "CSVファイルを選ぶ", en: "Choose a CSV file" },
	taken: { ja: "件を追加しました。", en: "added." },
	notTaken: {
		ja: "行は追加していません:",
		en: "lines were not added:",
	},
	line: { ja: "行目", en: "line" },
	why: {
		"no-handle": {
			ja: "アカウント名が見つかりません",
			en: "no handle found",
		},
		"facebook-name": {
			ja: "Facebookは数字のIDで登録してください（そのページに切り替えて投稿欄を開くと、横の一行に出ます）",
			en: "on Facebook please use the numeric id (act as the Page and open a compose box: the line beside it shows it)",
		},
		"unknown-site": {
			ja: "X・Facebook・Instagram以外のサイトです",
			en: "not X, Facebook or Instagram",
		},
		twice: { ja: "すでに登録があります", en: "registered already" },
	} satisfies Record<ListProblem["why"], Words>,
	purpose: { ja: "掲載する内容", en: "Purpose" },
	replies: { ja: "返信", en: "Replies" },
	undecided: { ja: "決めない", en: "not said" },
	shared: { ja: "複数の課で使う", en: "Several sections use it" },
	character: {
		ja: "キャラクターとして話す",
		en: "Speaks as a mascot",
	},
	rules: { ja: "規則の強さ", en: "Strengths" },
	rulesHelp: {
		ja: "ふだんはガイドラインどおりで足ります。煩わしい規則は弱め、大切な規則は強められます。個人のアカウントでは、どれを選んでもお知らせまでです。",
		en: "The guideline’s own strengths are usually enough. Turn down what annoys, turn up what matters. On personal accounts it is never more than a note.",
	},
	rulesChanged: { ja: "変えた規則", en: "Changed" },
	rulesCited: {
		ja: "ガイドラインが挙げる規則",
		en: "Rules the guideline asks for",
	},
	rulesAll: { ja: "すべての規則", en: "All rules" },
	rulesOther: {
		ja: "ガイドラインが挙げていない規則",
		en: "Rules the guideline does not mention",
	},
	unknownRule: {
		ja: "この版にはない規則です。つづりを確かめるか、選び直して外してください。",
		en: "This version has no such rule. Check the spelling, or choose the first entry to take it out.",
	},
	asGuideline: { ja: "ガイドライン", en: "Guideline" },
	asUsual: { ja: "標準", en: "Usual" },
	strengthOf: { ja: "の強さ", en: ": strength" },
	severity: {
		off: { ja: "オフ", en: "Off" },
		...common.severity,
	} satisfies Record<Severity, Words>,
	words: { ja: "自分たちの言葉", en: "Words of your own" },
	wordsHelp: {
		ja:
			"公表前の計画の名前など、確かめたい言葉です。活用形や表記の揺れも見つけます。「" +
			'"…"' +
			"」で囲むと、そのままの文字だけを見ます。",
		en: "Phrases to look twice at, such as names of unpublished plans. Inflected forms are found too; “in quotation marks” only the very letters.",
	},
	noWords: { ja: "まだありません。", en: "None yet." },
	addWords: { ja: "言葉を追加（一行に一つ）", en: "Add phrases (one a line)" },
	wordRule: { ja: "どの規則として", en: "Counts as" },
	message: { ja: "説明（任意）", en: "Explanation (optional)" },
	except: {
		ja: "例外（一行に一つ、任意）",
		en: "Except (one a line, optional)",
	},
	links: { ja: "リンクと引用", en: "Links and quotes" },
	allowedDomains: {
		ja: "リンクしてよい外部サイト",
		en: "External sites you may link to",
	},
	allowedDomainsHelp: {
		ja: "申込フォームなど（一行に一つ）。",
		en: "Forms and the like, one a line.",
	},
	blockedDomains: { ja: "避けるサイト", en: "Sites to avoid" },
	blockedDomainsHelp: {
		ja: "まとめサイトなど、リンクする前に確かめたいサイト（一行に一つ）。",
		en: "Sites to look twice at before linking, one a line.",
	},
	allowedAccounts: {
		ja: "引用してよいアカウント",
		en: "Accounts that may be quoted",
	},
	allowedAccountsHelp: {
		ja: "県や消防など（一行に一つ、@なしでも）。自分の公式アカウントは書かなくてよいです。",
		en: "The prefecture, the fire brigade …, one a line. Your own official accounts need not be listed.",
	},
	hours: { ja: "時間", en: "Hours" },
	workHours: { ja: "勤務時間", en: "Working hours" },
	workHoursHelp: {
		ja: "個人アカウントで勤務時間中に投稿するときに知らせます。",
		en: "For a note when somebody posts from a personal account in working hours.",
	},
	officeHours: { ja: "開庁時間", en: "Office hours" },
	officeHoursHelp: {
		ja: "公式アカウントで時間外に投稿するときに知らせます。",
		en: "For a note when an official post goes out after hours.",
	},
	days: { ja: "曜日", en: "Days" },
	dayNames: {
		ja: "日月火水木金土",
		en: "SMTWTFS",
	},
	dayNamesLong: {
		ja: "日曜日,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日",
		en: "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday",
	},
	start: { ja: "始まり", en: "From" },
	end: { ja: "終わり", en: "Until" },
	breakStart: { ja: "休憩の始まり", en: "Break from" },
	breakEnd: { ja: "休憩の終わり", en: "Break until" },
	approval: { ja: "承認", en: "Approval" },
	approvalHelp: {
		ja: "承認が要るとき、送る前に、だれの承認を得たかをたずねます。",
		en: "Where it is needed, it is asked before sending who has approved.",
	},
	approvalAsGuideline: {
		ja: "ガイドラインのとおり",
		en: "As the guideline says",
	},
	approvalAlways: {
		ja: "公式の投稿には毎回要る",
		en: "Needed for each official post",
	},
	approvalNever: { ja: "要らない", en: "Not needed" },
	exemptions: { ja: "承認がなくても出せる場合", en: "May go out without" },
	exemptionsHelp: {
		ja: "一つも選ばなければ、ガイドラインの一覧になります。",
		en: "If none is chosen, the guideline’s own list holds.",
	},
	ownExemptions: {
		ja: "自分たちの言葉で（一行に一つ）",
		en: "In your own words (one a line)",
	},
	contacts: { ja: "連絡先と断り書き", en: "Contacts and disclaimer" },
	contactsHelp: {
		ja: "困った時の手順に、電話番号と一緒に出ます。",
		en: "Shown with the telephone number beside the steps when something has gone wrong.",
	},
	noContacts: { ja: "まだ連絡先がありません。", en: "No contacts yet." },
	contactName: { ja: "名前（課や人）", en: "Name (section or person)" },
	phone: { ja: "電話", en: "Telephone" },
	url: { ja: "URL", en: "URL" },
	purposes: { ja: "どんなときに", en: "For" },
	inquiry: { ja: "問い合わせ", en: "inquiry" },
	disclaimer: {
		ja: "個人アカウントの断り書き",
		en: "Disclaimer for personal accounts",
	},
	disclaimerHelp: {
		ja: "職員が個人のアカウントで市や仕事に触れるとき、すぐ写せるように出します。",
		en: "Offered for copying when staff speak about the city or their work from a personal account.",
	},
	trial: { ja: "試す", en: "Try" },
	trialHelp: {
		ja: "先週の投稿などを入れてください。左の設定を変えると、結果もすぐ変わります。",
		en: "Enter last week’s posts, for example. Change the policy and the result changes with it.",
	},
	trialPrivacy: {
		ja: "ここに書いた文は、このタブを閉じると消えます。",
		en: "What you write here is gone when you close this tab.",
	},
	draft: { ja: "下書き", en: "Draft" },
	draftPlaceholder: {
		ja: "投稿の文を書くか、貼り付けてください",
		en: "Write or paste a post",
	},
	addDraft: { ja: "下書きを増やす", en: "Another draft" },
	removeDraft: { ja: "この下書きを消す", en: "Remove this draft" },
	splitDrafts: {
		ja: "空の行で分けて、別々の下書きにする",
		en: "Split at empty lines into drafts",
	},
	examples: { ja: "例を入れる", en: "Put in examples" },
	conditions: { ja: "条件", en: "Conditions" },
	action: { ja: "操作", en: "Action" },
	account: { ja: "アカウント", en: "Account" },
	anyOfficial: { ja: "公式", en: "Official" },
	anyPersonal: { ja: "個人", en: "Personal" },
	anyUnregistered: { ja: "未登録", en: "Unregistered" },
	at: { ja: "日時（空なら問わない）", en: "Time (empty: any)" },
	quotedAuthor: { ja: "相手のアカウント", en: "Whose post" },
	quotedText: { ja: "相手の文", en: "Its text" },
	media: { ja: "画像", en: "Picture" },
	mediaKinds: {
		none: { ja: "なし", en: "none" },
		described: { ja: "あり（説明つき）", en: "with a description" },
		undescribed: { ja: "あり（説明なし）", en: "without a description" },
	},
	shownWeaker: {
		ja: "手がかりが弱いか、個人のアカウントのため、選んだ強さより弱く示しています。",
		en: "Shown weaker than chosen: the sign is faint, or the account is personal.",
	},
	nothing: {
		ja: "気になる言葉はありません。",
		en: "Nothing to point out.",
	},
	loading: { ja: "辞書を読み込んでいます。", en: "Loading the dictionary." },
	partial: {
		ja: "辞書を読み込めなかったため、リンクなどだけを確かめています。ページを開き直してください。",
		en: "The dictionary could not be loaded: only links and the like are checked. Please reopen the page.",
	},
	clauses: { ja: "条文", en: "Clauses" },
	clausesNone: {
		ja: "自治体を選ぶと、条文ごとに、どの規則が対応しているかが出ます。",
		en: "Choose a municipality to see clause by clause which rules serve it.",
	},
	standing: {
		served: { ja: "対応する規則があります", en: "served" },
		off: { ja: "この設定で止めています", en: "turned off by this policy" },
		silent: {
			ja: "投稿欄では確かめられません",
			en: "not served in a compose box",
		},
	} satisfies Record<ServedClause["standing"], Words>,
	show: { ja: "表示", en: "Show" },
	everyClause: { ja: "すべて", en: "all" },
	import: { ja: "読み込む", en: "Import" },
	importHelp: {
		ja: "いま配っているファイル（下の「書き出す」のどの形式でも、ただのJSONでも）を開くか、中身を貼り付けてください。",
		en: "Open the file you roll out now, in any of the formats below or as plain JSON, or paste its contents.",
	},
	importPresent: {
		ja: "このパソコンに届いている設定",
		en: "The policy on this machine",
	},
	importPresentFrom: { ja: "ブラウザのポリシー", en: "browser policy" },
	importFile: { ja: "ファイルを開く", en: "Open a file" },
	importPaste: { ja: "中身を貼り付ける", en: "Paste the contents" },
	importTake: { ja: "貼り付けた中身を読み込む", en: "Import what was pasted" },
	imported: { ja: "読み込みました:", en: "Imported:" },
	unreadable: {
		ja: "ひと息の設定として読めませんでした。JSONの書き方（かっこ、引用符、コンマ）か、ファイルの種類を確かめてください。いまの設定はそのままです。",
		en: "This could not be read as a Hitoiki policy. Check brackets, quotation marks and commas of the JSON, or the kind of file. Your policy is as it was.",
	},
	problems: {
		ja: "読み取れなかった値があります。ほかは読み込みました。",
		en: "Some values could not be read. The rest was imported.",
	},
	path: { ja: "場所", en: "Place" },
	value: { ja: "値", en: "Value" },
	expected: { ja: "正しい形", en: "Expected" },
	compare: { ja: "前の版と比べる", en: "Compare" },
	compareHelp: {
		ja: "読み込んだ版や書き出した版と、いまの設定の違いです。",
		en: "What differs between this policy and one you imported or exported.",
	},
	compareWith: { ja: "比べる相手", en: "Compare with" },
	compareFile: {
		ja: "比べるファイルを開く（いまの設定は変えません）",
		en: "Open a file to compare with (leaves your policy as it is)",
	},
	compareNone: {
		ja: "比べる版がまだありません。ファイルを開くか、一度書き出してください。",
		en: "There is no other revision yet. Open a file or export once.",
	},
	same: { ja: "違いはありません。", en: "No difference." },
	change: {
		added: { ja: "追加", en: "added" },
		removed: { ja: "削除", en: "removed" },
		changed: { ja: "変更", en: "changed" },
	},
	export: { ja: "書き出す", en: "Export" },
	exportHelp: {
		ja: "使うブラウザのIDを入れると、配れるファイルになります。設定のファイルと、拡張機能を入れるためのファイルは別です。",
		en: "Enter the ids of the browsers you use. The settings and what installs the extension are separate files.",
	},
	revision: { ja: "版", en: "Revision" },
	revisionHelp: {
		ja: "職員の画面に出ます。日付と番号を提案しています。",
		en: "Shown to staff. Proposed: the day and a number.",
	},
	releaseLabel: {
		ja: "設定を取り下げるファイルにする（配ると、職員が自分で決められるようになります）",
		en: "Write files that take the policy back (staff then decide for themselves)",
	},
	browserNames: {
		chrome: { ja: "Chrome", en: "Chrome" },
		edge: { ja: "Edge", en: "Edge" },
		firefox: { ja: "Firefox", en: "Firefox" },
	},
	extensionId: { ja: "拡張機能のID", en: "Extension id" },
	updateUrl: { ja: "更新URL", en: "Update URL" },
	installUrl: { ja: "XPIのURL", en: "URL of the XPI" },
	idWrong: {
		ja: "a から p までの32文字です（chrome://extensions で見られます）。",
		en: "32 letters from a to p (see chrome://extensions).",
	},
	idNeeded: {
		ja: "拡張機能のIDを入れると書き出せます。",
		en: "Enter the extension id to export this.",
	},
	saveSettings: { ja: "設定を保存", en: "Save settings" },
	saveInstall: { ja: "インストール用を保存", en: "Save installation" },
	copySettings: { ja: "設定をコピー", en: "Copy settings" },
	preview: { ja: "中身を見る", en: "Look inside" },
	cut: { ja: "（以下省略）", en: "(cut here)" },
	saved: { ja: "保存しました:", en: "Saved:" },
	site: { ja: "サイト", en: "Site" },
};

/** The keys as an administrator calls them. */
export const keyNames: Record<keyof Policy, Words> = {
	revision: wording.revision,
	organization: wording.organization,
	guideline: wording.guideline,
	customGuideline: wording.custom,
	accounts: wording.accounts,
	rules: wording.rules,
	words: wording.words,
	allowedDomains: wording.allowedDomains,
	blockedDomains: wording.blockedDomains,
	allowedAccounts: wording.allowedAccounts,
	workHours: wording.workHours,
	officeHours: wording.officeHours,
	approval: wording.approval,
	disclaimer: wording.disclaimer,
	contacts: { ja: "連絡先", en: "Contacts" },
};

/** What is said of an account, a word or an hour, as the form calls it. */
export const fieldNames: Record<string, Words> = {
	name: { ja: "名前", en: "Name" },
	department: { ja: "担当課", en: "Section" },
	kind: { ja: "種類", en: "Kind" },
	domains: { ja: "自分のサイト", en: "Own sites" },
	purpose: wording.purpose,
	replyPolicy: wording.replies,
	shared: wording.shared,
	character: wording.character,
	days: wording.days,
	start: wording.start,
	end: wording.end,
	breakStart: wording.breakStart,
	breakEnd: wording.breakEnd,
	required: { ja: "毎回の承認", en: "Approval of each post" },
	exemptions: wording.exemptions,
	message: { ja: "説明", en: "Explanation" },
	except: { ja: "例外", en: "Except" },
	phone: wording.phone,
	for: wording.purposes,
};

/** Values that stand for words. */
export const valueNames: Record<string, Words> = {
	true: { ja: "はい", en: "yes" },
	false: { ja: "いいえ", en: "no" },
	official: common.kind.official,
	personal: common.kind.personal,
	...common.replyPolicy,
};
