/** Every sentence of the welcome page. */
export const wording = {
	title: { ja: "ひと息へようこそ", en: "Welcome to Hitoiki" },
	intro: {
		ja: "投稿を書いている間に、自治体のガイドラインに沿って、気になる言葉に線を引きます。送るかどうかを決めるのは、いつもあなたです。",
		en: "While you write a post, words that your municipality’s guideline speaks about are underlined. Whether it is sent is always up to you.",
	},
	reads: {
		ja: "読むものと、外へ出ないもの",
		en: "What is read, and what never leaves",
	},
	promises: [
		{
			ja: "読むのは、X・Facebook・Instagramで書いている文と、そのまわりにあるもの（アカウント名、引用や「いいね」の相手の投稿、自分のプロフィールなど）だけです。",
			en: "Only what you write on X, Facebook and Instagram is read, and what surrounds it: the account, the post you quote or like, your own profile.",
		},
		{
			ja: "確かめるのはこのパソコンの中だけで、書いた文は、どこにも送らず、残しません。",
			en: "It is checked on this computer only; your text is sent nowhere and kept nowhere.",
		},
		{
			ja: "公式アカウントから確認や承認のうえで送った投稿は、本文のない記録がこのパソコンに残り、個人のアカウントのことは何も記録しません。",
			en: "Posts that went out from official accounts after a question or an approval leave a record without their text on this computer; nothing is recorded about personal accounts.",
		},
	],
	practice: { ja: "試し書き", en: "Practice" },
	practiceHelp: {
		ja: "ここに書いた文は、どこにも投稿されません。投稿欄と同じように、線と一覧が出ます。",
		en: "Nothing written here is posted anywhere. Underlines and the list come as beside a real compose box.",
	},
	examples: { ja: "例を入れてみる", en: "Try an example" },
	field: { ja: "試しに書く文", en: "A draft to try" },
	empty: {
		ja: "まだ何も書かれていません。上の例を押すか、投稿しようと思う文を書いてみてください。",
		en: "Nothing is written yet. Press an example above, or write what you might post.",
	},
	checking: { ja: "確かめています。", en: "Checking." },
	again: { ja: "もう一度確かめる", en: "Check once more" },
	practiceAccount: { ja: "練習", en: "Practice" },
	next: { ja: "このあと", en: "What next" },
	reload: {
		ja: "すでに開いているX・Facebook・Instagramのページは、一度、再読み込みしてください。投稿欄の横に、アカウントを示す一行が出ます。",
		en: "Please reload pages of X, Facebook and Instagram that are already open. Beside the compose box one line will name the account.",
	},
	later: {
		ja: "ツールバーのひと息のアイコンから、いまのアカウントと設定、困った時の手順、このページがいつでも開けます。",
		en: "Hitoiki’s icon in the toolbar tells the account and the settings, and leads to the steps when something has gone wrong, and back to this page.",
	},
	settings: {
		ja: "そのほかの設定（自分の組織のサイト、役割など）",
		en: "Other settings (your own sites, your role and more)",
	},
	guideline: { ja: "ガイドラインを読む", en: "Read the guideline" },
};
