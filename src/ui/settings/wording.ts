/** Every sentence of the settings page. */
export const wording = {
	title: { ja: "ひと息の設定", en: "Hitoiki settings" },
	intro: {
		ja: "書いている投稿を、このパソコンの中だけで確かめます。文章が外へ送られることはありません。",
		en: "Your draft is checked on this computer only. No text is ever sent anywhere.",
	},
	selfCheck: {
		ja: "公式アカウントの点検（管理する方へ）",
		en: "Check of the official accounts (for those in charge)",
	},
	welcome: {
		ja: "はじめに・試し書き",
		en: "Welcome, and a box for practice",
	},
	saved: { ja: "保存しました", en: "Saved" },
	notSaved: {
		ja: "保存できませんでした。ページを開き直して、もう一度お試しください。",
		en: "Could not be saved. Please reopen this page and try again.",
	},
	fixed: {
		ja: "組織が定めた設定です（変更できません）",
		en: "Set by your organisation; cannot be changed here",
	},
	fixedList: {
		ja: "組織が定めた設定の一覧",
		en: "What your organisation has set",
	},
	fixedListHelp: {
		ja: "項目を開くと、届いている値が見られます。変更は管理者に相談してください。",
		en: "Open an item to see the values that have arrived. Ask your administrator for changes.",
	},
	guideline: { ja: "自治体のガイドライン", en: "Guideline" },
	guidelineHelp: {
		ja: "選んだ自治体の条文に沿って確かめます。決まっていなければ「すべて」のままで使えます。",
		en: "The draft is checked by this municipality’s clauses. Leave “All” if undecided.",
	},
	notFound: (guideline: string) => ({
		ja: `「${guideline}」は見つかりません`,
		en: `“${guideline}” is not found`,
	}),
	all: {
		ja: "すべての規則（自治体を決めない）",
		en: "All rules (no municipality chosen)",
	},
	domains: { ja: "自分の組織のサイト", en: "Your organisation’s own sites" },
	domainsHelp: {
		ja: "例: city.example.lg.jp（一行に一つ）。ここにあるサイトへのリンクは、外部リンクとして扱いません。",
		en: "For example city.example.lg.jp, one a line. Links to these are not treated as external.",
	},
	allowed: {
		ja: "リンクしてよい外部サイト",
		en: "External sites you may link to",
	},
	allowedHelp: {
		ja: "申込フォームなど、いつも使うサイト（一行に一つ）。",
		en: "Forms and the like that you use all the time, one a line.",
	},
	organizationName: { ja: "組織の名前", en: "Name of the organisation" },
	role: { ja: "あなたの役割", en: "Your role" },
	roleHelp: {
		ja: "委託先や指定管理者の方、職員以外の方は選び直してください。公式アカウントから送る前の確認だけに使い、このパソコンの外へは出ません。",
		en: "Please choose another if you are no staff member. It is used only for what is asked before a post from an official account, and stays on this computer.",
	},
	pledged: {
		ja: "ガイドラインを守ることを確かめた日時:",
		en: "Confirmed to keep the guideline:",
	},
	accounts: { ja: "アカウント", en: "Accounts" },
	accountsHelp: {
		ja: "公式アカウントを登録すると、投稿欄に「公式」と表示されます。個人のアカウントは助言だけになり、記録はしません。Facebookは数字のIDです（投稿欄の横の一行に出ます）。",
		en: "Registered official accounts are shown as official beside the compose box. Personal accounts only get advice; nothing is recorded. On Facebook the id is a number, which the line beside the compose box shows.",
	},
	noAccounts: { ja: "まだ登録がありません。", en: "None yet." },
	site: { ja: "サイト", en: "Site" },
	handle: { ja: "アカウント名（@なし）", en: "Handle (without @)" },
	kind: { ja: "種類", en: "Kind" },
	official: { ja: "公式", en: "Official" },
	personal: { ja: "個人", en: "Personal" },
	name: { ja: "表示名（任意）", en: "Name (optional)" },
	department: { ja: "担当課（任意）", en: "Section (optional)" },
	add: { ja: "追加", en: "Add" },
	remove: { ja: "削除", en: "Remove" },
	needsHandle: {
		ja: "アカウント名を入力してください。",
		en: "Please enter the handle.",
	},
	handleExists: {
		ja: "このアカウントはすでに登録されています。",
		en: "This account is already registered.",
	},
	invalidHosts: {
		ja: "サイトの名前として読めない行があります:",
		en: "These lines are no site names:",
	},
	keptWordings: {
		ja: "いつもこのままにする言葉",
		en: "Words left as they are",
	},
	keptWordingsHelp: {
		ja: "一覧で「この言葉はいつもこのまま」を押した言葉です。このパソコンの中だけに、新しいものから200件まで残ります。削除すると、また知らせます。",
		en: "The words for which you chose to leave them as they are, always. They stay on this computer, the newest 200 of them; what you remove is pointed out again.",
	},
	noKeptWordings: { ja: "まだありません。", en: "None yet." },
	language: { ja: "表示の言語", en: "Language" },
	problems: { ja: "設定の確認", en: "Problems in the settings" },
	problemsHelp: {
		ja: "次の値は読み取れなかったため、使っていません。ほかの設定は有効です。",
		en: "These values could not be read and are not used. The others apply.",
	},
	expected: { ja: "正しい形", en: "expected" },
	forAdmins: {
		ja: "管理者の方は、組織の設定をこちらで作れます:",
		en: "For administrators, who set things for everybody:",
	},
	studio: { ja: "ポリシースタジオ", en: "Policy studio" },
	version: { ja: "版", en: "Version" },
};
