import { settings } from "../shared/settings.js";

// Japanese labels that no code written for Facebook shows are the likely ones, marked with (?).
const japanese = {
	title: "練習用のページ",
	notice:
		"練習用のページです。ここに書いたものはどこにも送られません。人物や自治体は架空のものです。",
	home: "ホーム",
	groups: "グループ",
	search: "Facebookを検索", // (?)
	message: "メッセージ", // (?)
	yourProfile: "あなたのプロフィール", // (?)
	switchTo: (name) => `${name}に切り替える`, // (?)
	createPost: "投稿を作成", // (?)
	mind: ({ isPage, shortName }) =>
		isPage
			? "その気持ち、シェアしよう"
			: `${shortName}さん、その気持ち、シェアしよう`,
	mindShort: () => "その気持ち、シェアしよう",
	groupMind: "公開投稿を作成…", // (?)
	groupOpener: "テキストを入力...", // (?)
	post: "投稿",
	next: "次へ",
	back: "戻る",
	postSettings: "投稿設定",
	close: "閉じる",
	save: "保存", // (?)
	media: "写真・動画",
	removeMedia: "投稿の添付ファイルを削除", // (?)
	altText: "代替テキスト",
	editAudience: (audience) =>
		`投稿の共有範囲を編集。${audience}にシェアしています。`,
	audienceTitle: "投稿の共有範囲",
	audienceDone:
		"プライバシー設定の共有範囲の選択を完了して、ダイアログを閉じる",
	done: "完了",
	audiences: {
		public: ["公開", "Facebook利用者以外を含むすべての人"],
		friends: ["友達", "Facebookの友達"],
		self: ["自分のみ", ""],
	},
	like: "いいね！",
	unlike: "いいね！を取り消す",
	comment: "コメントする",
	commentAs: (name) => `${name}としてコメント`, // (?)
	replyTo: (name) => `${name}さんに返信`, // (?)
	reply: "返信する",
	submitComment: "コメント", // (?)
	share: "シェア",
	shareLabel: "友達に送信するか、プロフィールに投稿しましょう。", // (?)
	shareTitle: "シェア", // (?)
	shareMind: "この投稿について書く…", // (?)
	shareNow: "今すぐシェア", // (?)
	postMenu: "この投稿に対するアクション", // (?)
	editPost: "投稿を編集",
	discardTitle: "投稿を破棄しますか？", // (?)
	discard: "破棄",
	keepEditing: "編集を続ける",
	postOf: (name) => `${name}さんの投稿`,
	publicGroup: "公開グループ",
	follow: "フォローする",
	following: "フォロー中",
	intro: "自己紹介",
	liveProducer: "ライブ動画を作成", // (?)
	sent: "投稿しました。",
};

const english = {
	title: "Practice page",
	notice:
		"This is a practice page. Nothing written here is sent anywhere. The people and towns are invented.",
	home: "Home",
	groups: "Groups",
	search: "Search Facebook",
	message: "Message",
	yourProfile: "Your profile",
	switchTo: (name) => `Switch to ${name}`,
	createPost: "Create post",
	mind: ({ shortName }) => `What's on your mind, ${shortName}?`,
	mindShort: ({ shortName }) => `What's on your mind, ${shortName}?`,
	groupMind: "Create a public post…",
	groupOpener: "Write something...",
	post: "Post",
	next: "Next",
	back: "Back",
	postSettings: "Post settings",
	close: "Close",
	save: "Save",
	media: "Photo/video",
	removeMedia: "Remove post attachment",
	altText: "Alt text",
	editAudience: (audience) => `Edit privacy. Sharing with ${audience}.`,
	audienceTitle: "Post audience",
	audienceDone: "Done with privacy audience selection and close dialog",
	done: "Done",
	audiences: {
		public: ["Public", "Anyone on or off Facebook"],
		friends: ["Friends", "Your friends on Facebook"],
		self: ["Only me", ""],
	},
	like: "Like",
	unlike: "Remove Like",
	comment: "Comment",
	commentAs: (name) => `Comment as ${name}`,
	replyTo: (name) => `Reply to ${name}`,
	reply: "Reply",
	submitComment: "Comment",
	share: "Share",
	shareLabel: "Send this to friends or post it on your profile.",
	shareTitle: "Share now",
	shareMind: "Say something about this...",
	shareNow: "Share now",
	postMenu: "Actions for this post",
	editPost: "Edit post",
	discardTitle: "Discard post?",
	discard: "Discard",
	keepEditing: "Keep editing",
	postOf: (name) => `${name}'s post`,
	publicGroup: "Public group",
	follow: "Follow",
	following: "Following",
	intro: "Intro",
	liveProducer: "Create live video", // (?)
	sent: "Your post was shared.",
};

export const words = settings.lang === "en" ? english : japanese;
