import type { ReactionKind } from "../../core/reaction";
import type { Press } from "../../core/site";

/**
 * Buttons have no key but their label, Japanese and English; those for following are the likely ones, seen in no code for
 * Facebook yet (2026-11). What takes a reaction back is labelled otherwise: いいね！を取り消す, Remove Like, フォロー中.
 * The faces that come up over 「いいね！」 are not known.
 */
const labels: Record<string, ReactionKind> = {
	"いいね！": "like",
	Like: "like",
	フォロー: "follow",
	フォローする: "follow",
	Follow: "follow",
};

/** A post, and a comment below it. */
const article = '[role="article"]';
const message = '[data-ad-rendering-role="story_message"]';
const author =
	'[data-ad-rendering-role="profile_name"], :is(h2, h3, h4) a[role="link"], strong';

const textOf = (element: Element | null | undefined) =>
	element?.textContent?.trim() || undefined;

/** Whose post it is; on a page of one's own, whose page. */
export function findReaction(target: Element): Press | undefined {
	const button = target.closest<HTMLElement>('[role="button"]');
	const label = button?.getAttribute("aria-label");
	const kind = label ? labels[label] : undefined;
	if (!button || !kind) return undefined;
	const post = button.closest(article);
	const name = textOf(
		post?.querySelector(author)?.querySelector("a") ??
			post?.querySelector(author) ??
			button.ownerDocument.querySelector('[role="main"] h1'),
	);
	const text = textOf(post?.querySelector(message));
	return {
		kind,
		button,
		...(name && { author: name }),
		...(text && { text }),
	};
}
