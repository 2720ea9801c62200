import type { ReactionKind } from "../../core/reaction";
import type { Press } from "../../core/site";

/** The drawing in the button names it; the Japanese label is publicly known, not read in code (2026-11). */
const likes = ["いいね！", "いいね!", "Like"];
/** Buttons without an attribute; seen in no code for Instagram yet (2026-11). 「フォロー中」 takes it back. */
const follows = [
	"フォローする",
	"フォロー",
	"フォローバックする",
	"Follow",
	"Follow Back",
];

const post = 'article, [role="dialog"]';
const profilePath = /^\/([\w.]+)\/?$/;

const linkedHandle = (box: Element | null | undefined) =>
	[...(box?.querySelectorAll('a[href^="/"]') ?? [])]
		.map((link) => link.getAttribute("href")?.match(profilePath)?.[1])
		.find(Boolean);

function findKind(button: Element): ReactionKind | undefined {
	const drawing = button.querySelector("svg")?.getAttribute("aria-label") ?? "";
	if (likes.includes(drawing)) return "like";
	return follows.includes(button.textContent?.trim() ?? "")
		? "follow"
		: undefined;
}

export function findReaction(target: Element): Press | undefined {
	const button = target.closest<HTMLElement>('[role="button"], button');
	const kind = button ? findKind(button) : undefined;
	if (!button || !kind) return undefined;
	const box = button.closest(post);
	const { pathname } = button.ownerDocument.location;
	const author = linkedHandle(box) ?? pathname.match(profilePath)?.[1];
	const text = [...(box?.querySelectorAll('[dir="auto"]') ?? [])]
		.map((part) => part.textContent ?? "")
		.join("\n")
		.trim();
	return {
		kind,
		button,
		...(author && { author }),
		...(text && { text }),
	};
}
