/** What the address says about how the page should behave, e.g. /home?lang=en&theme=dark. */
export function readSettings(search = location.search) {
	const query = new URLSearchParams(search);
	return {
		lang: query.get("lang") === "en" ? "en" : "ja",
		theme: query.get("theme") ?? "light",
		account: query.get("account") ?? "kawabe_city",
		/** Number of posts in the timeline. */
		posts: Number(query.get("posts") ?? 12),
		/** Somebody's words in place of the first sample post. */
		said: query.get("said"),
		/** What a touch user agent gets: plain text areas. */
		mobile: query.has("mobile"),
		/** `blur`: typed text reaches the site's store only when the editor loses the focus. */
		store: query.get("store") ?? "change",
		/** `zero`: every part of a thread is called _0, as X did in 2026-08. */
		numbering: query.get("numbering") ?? "counted",
		/** Facebook: who acts, `person`, `page`, or a handle. */
		as: query.get("as") ?? "person",
		/** Facebook: the cookies and the page's own data name different people. */
		mismatch: query.has("mismatch"),
		/** Lexical: `plain` breaks lines by <br> in one <p>, `rich` makes each line a <p>. */
		shape: query.get("shape") === "rich" ? "rich" : "plain",
		/** Facebook: 2 puts 次へ and the post settings before the last button. */
		steps: query.get("steps") === "2" ? 2 : 1,
		/** Facebook, in two steps: `gone` takes the editor out of the page at the second; otherwise it stays, hidden. */
		editor: query.get("editor") ?? "kept",
		/** Facebook: `sibling` closes the labelled dialog after the header, so that the editor stands only in the outer one. */
		dialog: query.get("dialog") ?? "nested",
		/** Facebook: a chat with a person is open at the bottom, with an editor that is no composer. */
		chat: query.has("chat"),
		/** Facebook: `dialog` opens a post in a dialog to comment on it. */
		comments: query.get("comments") ?? "inline",
		/** Instagram: a comment's text area is made anew when it gets the focus. */
		recreate: query.has("recreate"),
		/** Instagram: `caption` opens the last step of a new post with a sample picture. */
		create: query.get("create"),
	};
}

export const settings = readSettings();
