import type { ReactionKind } from "../../core/reaction";
import type { Press } from "../../core/site";

/**
 * Test ids of X's own web client and of extensions that still match them (2025-07 to 2026-08). What takes a reaction back has
 * others: unlike, unretweet, removeBookmark, …-unfollow.
 */
const selectors = {
	post: 'article[data-testid="tweet"]',
	/** In a menu that lies apart from its post. */
	repost: '[data-testid="retweetConfirm"], [data-testid="repostConfirm"]',
	like: '[data-testid="like"]',
	save: '[data-testid="bookmark"]',
	/** Before it stands the number of the account. */
	follow: '[data-testid$="-follow"]',
	avatar: '[data-testid^="UserAvatar-Container-"]',
	postText: '[data-testid="tweetText"]',
	/** Holds one person in a list, or in the column at the side. */
	person: '[data-testid="UserCell"]',
};

/** l and b are those of X's own list of shortcuts; l is publicly known, b stands in its code. t only opens a menu. */
const keys: Record<string, ReactionKind> = { l: "like", b: "save" };

const handleOf = (box: Element | null | undefined) =>
	box
		?.querySelector(selectors.avatar)
		?.getAttribute("data-testid")
		?.replace("UserAvatar-Container-", "");

function ofPost(
	kind: ReactionKind,
	button: HTMLElement,
	post: Element | null | undefined,
): Press {
	const author = handleOf(post);
	const text = post?.querySelector(selectors.postText)?.textContent;
	return { kind, button, ...(author && { author }), ...(text && { text }) };
}

/** Whom a follow button is for: named in its label, by the picture beside it, or by the address of the profile. */
function ofPerson(button: HTMLElement): Press {
	const page = button.ownerDocument;
	const author =
		button.getAttribute("aria-label")?.match(/@(\w{1,15})/)?.[1] ??
		handleOf(button.closest(`${selectors.person}, ${selectors.post}`)) ??
		page.location.pathname.match(/^\/(\w{1,15})/)?.[1];
	return { kind: "follow", button, ...(author && { author }) };
}

export function findReaction(
	target: Element,
	before?: Element,
): Press | undefined {
	const button = target.closest<HTMLElement>(
		`${selectors.like}, ${selectors.save}, ${selectors.follow}, ${selectors.repost}`,
	);
	if (!button) return undefined;
	if (button.matches(selectors.follow)) return ofPerson(button);
	if (button.matches(selectors.repost))
		return ofPost("repost", button, before?.closest(selectors.post));
	const kind = button.matches(selectors.like) ? "like" : "save";
	return ofPost(kind, button, button.closest(selectors.post));
}

/** On a post's own page nothing need have the focus: the post it is about is the one without a place in the order of Tab. */
const findPost = (page: Document) =>
	page.activeElement?.closest(selectors.post) ??
	(page.location.pathname.includes("/status/")
		? page.querySelector(`${selectors.post}[tabindex="-1"]`)
		: null);

export function findKeyReaction(event: KeyboardEvent): Press | undefined {
	const kind = keys[event.key];
	const page = (event.target as Element).ownerDocument;
	if (!kind || event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const post = findPost(page);
	const button = post?.querySelector<HTMLElement>(
		kind === "like" ? selectors.like : selectors.save,
	);
	return button ? ofPost(kind, button, post) : undefined;
}
