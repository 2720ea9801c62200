/** What the address says about how the page should behave, e.g. /home?lang=en&theme=dark. */
export function readSettings(search = location.search) {
	const query = new URLSearchParams(search);
	return {
		lang: query.get("lang") === "en" ? "en" : "ja",
		theme: query.get("theme") ?? "light",
		account: query.get("account") ?? "kawabe_city",
		/** Number of posts in the timeline. */
		posts: Number(query.get("posts") ?? 12),
		/** What a touch user agent gets: plain text areas. */
		mobile: query.has("mobile"),
		/** `blur`: typed text reaches the site's store only when the editor loses the focus. */
		store: query.get("store") ?? "change",
		/** `zero`: every part of a thread is called _0, as X did in 2026-08. */
		numbering: query.get("numbering") ?? "counted",
	};
}

export const settings = readSettings();
