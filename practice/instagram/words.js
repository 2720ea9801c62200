import { settings } from "../shared/settings.js";

// Japanese labels that no code written for Instagram shows are the likely ones, marked with (?).
const japanese = {
	title: "練習用のページ",
	notice:
		"練習用のページです。ここに書いたものはどこにも送られません。人物や自治体は架空のものです。",
	home: "ホーム",
	create: "作成",
	newPost: "新規投稿",
	post: "投稿",
	profile: "プロフィール",
	messages: "メッセージ",
	message: "メッセージを入力…", // (?)
	more: "もっと見る",
	switchAccounts: "アカウントを切り替える",
	switch: "切り替える",
	portraitOf: (handle) => `${handle}さんのプロフィール写真`,
	createTitle: "新規投稿を作成", // (?)
	captionTitle: "新規投稿",
	cropTitle: "切り取り", // (?)
	editTitle: "編集", // (?)
	dragHere: "ここに写真や動画をドラッグ",
	selectFile: "コンピューターから選択",
	sampleFile: "見本の写真を使う",
	next: "次へ",
	back: "戻る",
	close: "閉じる",
	share: "シェア",
	caption: "キャプションを入力…",
	accessibility: "アクセシビリティ", // (?)
	altExplanation: "目の不自由な方のために、写真の説明を書きます。",
	altPlaceholder: "代替テキストを入力…", // (?)
	shareTo: "シェア先",
	shared: "投稿をシェアしました",
	options: "その他のオプション",
	edit: "編集",
	editInfo: "情報を編集",
	done: "完了",
	cancel: "キャンセル",
	like: "いいね！",
	unlike: "いいね！を取り消す",
	comment: "コメントする",
	addComment: "コメントを追加…", // (?)
	sendComment: "投稿する",
	reply: "返信する",
	allComments: (count) => `コメント${count}件をすべて見る`,
	discardTitle: "投稿を破棄しますか？", // (?)
	discardExplanation: "移動すると、編集内容は保存されません。", // (?)
	discard: "破棄", // (?)
	follow: "フォローする",
	following: "フォロー中",
	photoBy: (name) => `Photo by ${name}`,
};

const english = {
	title: "Practice page",
	notice:
		"This is a practice page. Nothing written here is sent anywhere. The people and towns are invented.",
	home: "Home",
	create: "Create",
	newPost: "New post",
	post: "Post",
	profile: "Profile",
	messages: "Messages",
	message: "Message...",
	more: "More",
	switchAccounts: "Switch accounts",
	switch: "Switch",
	portraitOf: (handle) => `${handle}'s profile picture`,
	createTitle: "Create new post",
	captionTitle: "Create new post",
	cropTitle: "Crop",
	editTitle: "Edit",
	dragHere: "Drag photos and videos here",
	selectFile: "Select from computer",
	sampleFile: "Use a sample photo",
	next: "Next",
	back: "Back",
	close: "Close",
	share: "Share",
	caption: "Write a caption...",
	accessibility: "Accessibility",
	altExplanation: "Alt text describes your photos for people who cannot see.",
	altPlaceholder: "Write alt text...",
	shareTo: "Share to",
	shared: "Your post has been shared.",
	options: "More options",
	edit: "Edit",
	editInfo: "Edit info",
	done: "Done",
	cancel: "Cancel",
	like: "Like",
	unlike: "Unlike",
	comment: "Comment",
	addComment: "Add a comment…",
	sendComment: "Post",
	reply: "Reply",
	allComments: (count) => `View all ${count} comments`,
	discardTitle: "Discard post?",
	discardExplanation: "If you leave, your edits won't be saved.",
	discard: "Discard",
	follow: "Follow",
	following: "Following",
	photoBy: (name) => `Photo by ${name}`,
};

export const words = settings.lang === "en" ? english : japanese;
