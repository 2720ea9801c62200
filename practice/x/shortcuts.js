import { useEffect } from "react";

const editable = "input, textarea, select, [contenteditable='true']";

/** X's letters: n new post, j and k next and previous post; l, b, t and r act on the focused post without any click. */
export function useShortcuts(go) {
	useEffect(() => {
		const onKey = (event) => {
			if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
				return;
			if (event.target.closest?.(editable)) return;
			if (event.key === "n") {
				event.preventDefault();
				go("/compose/post");
				return;
			}
			const post = document.activeElement?.closest("article");
			if (event.key === "j" || event.key === "k") {
				const all = [
					...document.querySelectorAll('article[data-testid="tweet"]'),
				];
				const step = event.key === "j" ? 1 : -1;
				all[all.indexOf(post) + step]?.focus();
				return;
			}
			const button = { l: "like", b: "bookmark", t: "retweet", r: "reply" }[
				event.key
			];
			const act = new CustomEvent("practice-shortcut");
			post?.querySelector(`[data-testid="${button}"]`)?.dispatchEvent(act);
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	});
}
