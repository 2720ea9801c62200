import type { Account, Media } from "../core/draft";
import type { Site } from "../core/site";
import { findOccasion } from "./instagram/occasions";
import { findReaction } from "./instagram/reactions";
import { isBefore } from "./page/is-before";

/**
 * Instagram on the desktop (www.instagram.com).
 * The caption is a Lexical editor (public code up to 2026-05), comments are a textarea that the site may make anew on focus.
 * Nothing here depends on the language; pictures are told from their alt text, which names the account in every language.
 */
const selectors = {
	caption:
		'[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
	comment:
		"article form textarea, [role=dialog] form textarea, main form textarea",
	dialog: '[role="dialog"]',
	/** In the side bar: the way to the own profile, with its picture. */
	profileLink: 'a[href^="/"][href$="/"]:has(img[alt])',
	/** Shown only while アクセシビリティ is unfolded; one a picture. Other fields beside it have no key but their words. */
	altInput:
		'input[placeholder*="alt text" i], input[placeholder*="代替テキスト"]',
};

/** What belongs to other people: the timeline, stories, dialogs. */
const othersAreHere = 'main, article, [role="dialog"]';

/** These buttons have no attribute of their own: share, edit, comment. */
const sendLabels = [
	"シェア",
	"Share",
	"完了",
	"Done",
	"投稿する",
	"投稿",
	"Post",
];

/** The handle of the profile that the side bar leads to. */
function readSideBar(page: Document): string | undefined {
	// One after the other: the side bar comes before the posts, whose hundreds of links need not be looked at then.
	for (const link of page.links) {
		if (!link.matches(selectors.profileLink)) continue;
		const handle = link.getAttribute("href")?.match(/^\/([\w.]+)\/$/)?.[1];
		const alt = link.querySelector("img")?.alt ?? "";
		if (handle && alt.includes(handle) && !link.closest(othersAreHere))
			return handle;
	}
	return undefined;
}

/** The pictures that stand in the dialog before the editor tell whose post it will be. */
function isSomebodyElse(editor: Element, handle: string): string | undefined {
	const picture = [
		...(editor.closest(selectors.dialog)?.querySelectorAll("img[alt]") ?? []),
	].findLast((image) => isBefore(image, editor));
	const alt = picture?.getAttribute("alt") ?? "";
	const named = alt.match(
		/^([\w.]+)(?:さんのプロフィール写真|'s profile picture)/,
	)?.[1];
	return named && named !== handle ? named : undefined;
}

/** @param editor absent: as whom the page acts */
function readAccount(page: Document, editor?: HTMLElement): Account {
	const handle = readSideBar(page);
	if (!handle)
		return {
			site: "instagram",
			kind: "unknown",
			doubt: {
				ja: "画面にアカウントの表示が見つかりません。",
				en: "The page does not show an account.",
			},
		};
	const other =
		editor && isCaption(editor) ? isSomebodyElse(editor, handle) : undefined;
	if (other)
		return {
			site: "instagram",
			kind: "unknown",
			isContradictory: true,
			doubt: {
				ja: `投稿欄には「${other}」とありますが、画面全体は「${handle}」として動いています。`,
				en: `The compose box says “${other}”, but the page acts as “${handle}”.`,
			},
		};
	return { site: "instagram", kind: "unregistered", handle };
}

const isCaption = (editor: Element) => editor.matches(selectors.caption);

/** A caption always has pictures; their descriptions can be read only while that part is unfolded. */
function readMedia(editor: HTMLElement): Media[] {
	if (!isCaption(editor)) return [];
	const inputs = [
		...(editor
			.closest(selectors.dialog)
			?.querySelectorAll<HTMLInputElement>(selectors.altInput) ?? []),
	].filter((input) => isBefore(editor, input));
	if (inputs.length === 0) return [{ kind: "image" }];
	return inputs.map((input) => ({ kind: "image", alt: input.value.trim() }));
}

const isMessage = (element: Element) =>
	element.ownerDocument.location.pathname.startsWith("/direct/");

export const site: Site = {
	id: "instagram",
	matches: ["https://www.instagram.com/*"],
	selectors,

	isEditor: (element) =>
		element.matches(`${selectors.caption}, ${selectors.comment}`) &&
		!isMessage(element),

	editorKind: (editor) => {
		if (editor instanceof HTMLTextAreaElement) return "textarea";
		return editor.matches("[data-lexical-editor]") ? "lexical" : undefined;
	},

	findFrame: (editor) =>
		(isCaption(editor)
			? editor.closest<HTMLElement>(selectors.dialog)
			: editor.closest("form")) ?? editor,

	readSurroundings: (editor) => ({
		site: "instagram",
		account: readAccount(editor.ownerDocument, editor),
		action: isCaption(editor) ? "post" : "comment",
		media: readMedia(editor),
		...(isCaption(editor) && { audience: "public" as const }),
	}),

	findSendButton: (target) => {
		const button = target.closest<HTMLElement>('[role="button"], button');
		if (!button || button.getAttribute("aria-disabled") === "true")
			return undefined;
		const label = button.textContent?.trim() ?? "";
		const isInPlace = button.closest(`${selectors.dialog}, form`) !== null;
		return isInPlace && sendLabels.includes(label) ? button : undefined;
	},

	isStep: () => false,

	/** In comments Enter sends; a caption is sent by its button only. */
	isSendKey: (event, editor) =>
		event.key === "Enter" && !event.shiftKey && !isCaption(editor),

	readActor: readAccount,
	findReaction,
	findKeyReaction: () => undefined,
	findOccasion: (page) =>
		findOccasion(
			page,
			/^\/[\w.]+\/?$/.test(page.location.pathname)
				? readSideBar(page)
				: undefined,
		),

	looksLikeComposer: (element) =>
		!isMessage(element) &&
		(element.matches('[contenteditable="true"]') ||
			(element.localName === "textarea" && element.closest("form") !== null)),
};
