import type { Account, Action, Media, Quoted } from "../core/draft";
import type { Site } from "../core/site";
import { isBefore } from "./page/is-before";
import { findOccasion } from "./x/occasions";
import { findKeyReaction, findReaction } from "./x/reactions";

/**
 * X on the desktop (x.com, twitter.com) and with a touch user agent.
 * Selectors are test ids of X's own web client as public code reported them between 2025-07 and 2026-10;
 * none depends on the language of the page unless it says so.
 */
const selectors = {
	/** Draft.js stands on the contenteditable itself; a touch user agent gets a plain textarea. The number is no key: X has shown every part of a thread as _0 (2026-08). */
	editor:
		'[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
	dialog: '[role="dialog"]',
	/** Below the editor when there is media, a poll or a quoted post. */
	attachments: '[data-testid="attachments"]',
	post: 'article[data-testid="tweet"]',
	/** Ends in the handle of whose picture it is; beside the editor that is the sending account. */
	avatar: '[data-testid^="UserAvatar-Container-"]',
	accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
	profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
	userName: '[data-testid="User-Name"]',
	postText: '[data-testid="tweetText"]',
	mediaItem: '[role="group"]',
	video: 'video, [data-testid="videoPlayer"]',
	sendButton: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
};

/** aria-label of a picture nobody has described (2025-07); any other label is the description. */
const undescribed = ["メディア", "Media", "画像", "Image"];

const avatarPrefix = "UserAvatar-Container-";

/** X writes `unknown` while it is still loading the person. */
function handleOf(avatar: Element | null | undefined): string | undefined {
	const handle = avatar
		?.getAttribute("data-testid")
		?.slice(avatarPrefix.length);
	return handle && handle !== "unknown" ? handle : undefined;
}

/** The boxes around an editor, innermost first, up to its dialog; without one, as long as they hold no timeline, which may be endless. */
function* boxesAround(editor: Element): Generator<HTMLElement> {
	const dialog = editor.closest(selectors.dialog);
	for (let box = editor.parentElement; box; box = box.parentElement) {
		if (!dialog && box.querySelector(selectors.post)) return;
		yield box;
		if (box === dialog) return;
	}
}

/** The picture that stands before the editor in its own row. Quoted and answered posts have pictures too; they are not ours. */
function findOwnAvatar(editor: Element): Element | undefined {
	for (const box of boxesAround(editor)) {
		const own = [...box.querySelectorAll(selectors.avatar)].findLast(
			(avatar) =>
				handleOf(avatar) &&
				isBefore(avatar, editor) &&
				!avatar.closest(`${selectors.attachments}, ${selectors.post}`),
		);
		if (own) return own;
	}
	return undefined;
}

/** In the account menu's button: the picture, the name, then @handle. */
function readOwnName(switcher: Element | null): string | undefined {
	if (!switcher) return undefined;
	const texts = switcher.ownerDocument.createTreeWalker(
		switcher,
		NodeFilter.SHOW_TEXT,
	);
	let name = "";
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		if (text.data.startsWith("@")) return name.trim();
		if (!text.parentElement?.closest(selectors.avatar)) name += text.data;
	}
	return undefined;
}

/** @param editor absent: as whom the page acts */
function readAccount(page: Document, editor?: Element): Account {
	const switcher = page.querySelector(selectors.accountSwitcher);
	const inMenu = handleOf(switcher?.querySelector(selectors.avatar));
	const handle =
		handleOf(editor && findOwnAvatar(editor)) ??
		inMenu ??
		page.querySelector(selectors.profileLink)?.getAttribute("href")?.slice(1);
	if (!handle)
		return {
			site: "x",
			kind: "unknown",
			doubt: {
				ja: "投稿欄にアカウントの表示が見つかりません。",
				en: "The compose box does not show an account.",
			},
		};
	const name = handle === inMenu ? readOwnName(switcher) : undefined;
	return { site: "x", kind: "unregistered", handle, ...(name && { name }) };
}

function findAttachments(editor: HTMLElement): Element | undefined {
	for (const box of boxesAround(editor)) {
		const below = [...box.querySelectorAll(selectors.attachments)].find(
			(attachments) => isBefore(editor, attachments),
		);
		// In a thread every part has its own row: what another editor stands before is not ours.
		if (below) {
			const nearest = [...box.querySelectorAll(selectors.editor)].findLast(
				(other) => isBefore(other, below),
			);
			return nearest === editor ? below : undefined;
		}
	}
	return undefined;
}

/** The card of a quoted post: in the attachments, with a writer's name. */
function readQuoted(attachments: Element | undefined): Quoted | undefined {
	const names = attachments?.querySelector(selectors.userName);
	const text = attachments?.querySelector(selectors.postText)?.textContent;
	if (!attachments || (!names && !text)) return undefined;
	const author =
		handleOf(attachments.querySelector(selectors.avatar)) ??
		names?.textContent?.match(/@(\w{1,15})/)?.[1];
	return { ...(author && { author }), ...(text && { text }) };
}

function readMedia(attachments: Element | undefined): Media[] {
	const items = attachments?.querySelectorAll(selectors.mediaItem) ?? [];
	return [...items].map((item) => {
		const label = item.getAttribute("aria-label") ?? "";
		return {
			kind: item.querySelector(selectors.video) ? "video" : "image",
			alt: undescribed.includes(label) ? "" : label,
		};
	});
}

/** Answered posts stand above the editor, outside the attachments; on a post's own page the box below it answers. */
function isReply(editor: Element): boolean {
	const dialog = editor.closest(selectors.dialog);
	const { pathname, search } = editor.ownerDocument.location;
	if (!dialog) return /\/status\/\d+/.test(pathname);
	return (
		[...dialog.querySelectorAll(selectors.post)].some(
			(post) => isBefore(post, editor) && !post.closest(selectors.attachments),
		) || new URLSearchParams(search).has("in_reply_to")
	);
}

export const site: Site = {
	id: "x",
	matches: ["https://x.com/*", "https://twitter.com/*"],
	selectors,
	isEditor: (element) => element.matches(selectors.editor),

	editorKind: (editor) => {
		if (editor instanceof HTMLTextAreaElement) return "textarea";
		if (editor.querySelector("[data-contents]")) return "draft-js";
		return undefined;
	},

	findFrame: (editor) => {
		const dialog = editor.closest<HTMLElement>(selectors.dialog);
		if (dialog) return dialog;
		for (const box of boxesAround(editor))
			if (box.querySelector(selectors.sendButton)) return box;
		return editor;
	},

	readSurroundings: (editor) => {
		const attachments = findAttachments(editor);
		const quoted = readQuoted(attachments);
		const action: Action = quoted
			? "quote"
			: isReply(editor)
				? "reply"
				: "post";
		return {
			site: "x",
			account: readAccount(editor.ownerDocument, editor),
			action,
			...(quoted && { quoted }),
			media: readMedia(attachments),
		};
	},

	findSendButton: (target) =>
		target.closest<HTMLElement>(selectors.sendButton) ?? undefined,

	isStep: () => false,

	isSendKey: (event) =>
		event.key === "Enter" && (event.ctrlKey || event.metaKey),

	readActor: readAccount,
	findReaction,
	findKeyReaction,
	findOccasion,

	looksLikeComposer: (element) =>
		element.matches(
			'[contenteditable="true"][role="textbox"][aria-multiline="true"], .public-DraftEditor-content, textarea[data-testid*="weetText"]',
		) &&
		!element.matches('[data-testid^="dm"]') &&
		!element.closest('[data-testid^="dm-"], [data-testid="chat-drawer-root"]'),
};
