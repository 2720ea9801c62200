import type { Action } from "../core/draft";
import type { Words } from "../core/words";

/** What is being sent, in words. */
export const actionNames: Record<Action, Words> = {
	post: { ja: "投稿", en: "Post" },
	reply: { ja: "返信", en: "Reply" },
	quote: { ja: "引用", en: "Quote" },
	repost: { ja: "リポスト", en: "Repost" },
	comment: { ja: "コメント", en: "Comment" },
};
