import type { Action, Audience, Media, Quoted } from "../core/draft";
import type { Site } from "../core/site";
import { readActingIdentity } from "./facebook/acting-identity";
import { findOccasion } from "./facebook/occasions";
import { findReaction } from "./facebook/reactions";
import { isBefore } from "./page/is-before";

/**
 * Facebook on the desktop (www.facebook.com).
 * Editors are Lexical since about 2022; attributes as public code and Facebook's own modules showed them up to 2026-09.
 * Labels are a second key only, Japanese and English; Japanese ones marked * have been seen nowhere yet (2026-11).
 */
const selectors = {
	editor:
		'[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
	dialog: '[role="dialog"]',
	/** The create dialog's form; comments have another kind. */
	postForm: 'form[method="POST" i]',
	/** Under the comment box while it has the focus. */
	commentSubmit: "#focused-state-composer-submit",
	/** A post, and a comment below it. */
	article: '[role="article"]',
	/** The text of a post that is being shared. */
	sharedText: '[data-ad-rendering-role="story_message"]',
	/** Who may see the post; absent for a Page. * */
	audience:
		'[role="button"][aria-label^="Edit privacy"], [role="button"][aria-label*="共有範囲"]',
	attachedMedia: 'img[src^="blob:"], video[src^="blob:"]',
};

/** Private messages use the same editor. * */
const messageLabels = ["メッセージ", "Message", "Aa"];

const commentLabel =
	/としてコメント|コメント(を入力|する)|^Comment as|^Answer as|Write a (public )?comment/;
const replyLabel = /返信|^Reply to|Write a reply/;
/** 「川辺市としてコメント」 names who would write it. */
const namedInLabel =
	/^(.+?)として(?:コメント|返信)|^(?:Comment|Answer|Reply) as (.+?)…?$/;
const publicAudience = /公開|Public\b/;

/** The step before the last: it sends nothing, but behind it the editor may be gone. */
const stepLabels = ["次へ", "Next"];

/** These buttons have no other key. */
const sendLabels = [
	...stepLabels,
	"投稿",
	"Post",
	"保存",
	"Save",
	"シェア",
	"今すぐシェア",
	"Share now",
	"Share",
];

const labelOf = (editor: Element) =>
	editor.getAttribute("aria-label") ??
	editor.getAttribute("aria-placeholder") ??
	"";

const nameOf = (button: Element) =>
	(button.getAttribute("aria-label") ?? button.textContent ?? "").trim();

/** A post's own page may be a dialog too: what stands below a post answers it. */
function isAnswer(editor: Element): boolean {
	const label = labelOf(editor);
	if (commentLabel.test(label) || replyLabel.test(label)) return true;
	const form = editor.closest("form");
	return (
		editor.closest(selectors.article) !== null ||
		form?.querySelector(selectors.commentSubmit) != null ||
		form?.getAttribute("role") === "presentation"
	);
}

/** The innermost dialog that also holds something to press; the labelled one can be a mere header. */
function findDialog(editor: Element): HTMLElement | undefined {
	const inner = editor.closest<HTMLElement>(selectors.dialog);
	if (!inner) return undefined;
	const holdsButtons = inner.querySelectorAll('[role="button"]').length > 1;
	return holdsButtons
		? inner
		: (inner.parentElement?.closest<HTMLElement>(selectors.dialog) ?? inner);
}

function findFrame(editor: HTMLElement): HTMLElement {
	if (!isAnswer(editor)) {
		const dialog = findDialog(editor);
		if (dialog) return dialog;
	}
	return editor.closest("form") ?? editor.parentElement ?? editor;
}

/** The name beside the picture above the editor of a new post, or in the label of a comment box. */
function readShownName(
	editor: HTMLElement,
	frame: Element,
): string | undefined {
	const named = labelOf(editor).match(namedInLabel);
	if (named) return named[1] ?? named[2];
	if (isAnswer(editor)) return undefined;
	const picture = [...frame.querySelectorAll("img, svg image")].findLast(
		(image) => isBefore(image, editor) && !image.closest('[role="button"]'),
	);
	for (
		let box = picture?.parentElement;
		box && !box.contains(editor);
		box = box.parentElement
	) {
		const name = readTextOutsideButtons(box);
		if (name) return name.length < 60 ? name : undefined;
	}
	return undefined;
}

function readTextOutsideButtons(box: Element): string {
	const texts = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
	let joined = "";
	while (texts.nextNode())
		if (!texts.currentNode.parentElement?.closest('[role="button"]'))
			joined += texts.currentNode.textContent ?? "";
	return joined.trim();
}

/** A shared post stands in the composer as a card below the editor. */
function readShared(editor: Element, frame: Element): Quoted | undefined {
	const shared = [...frame.querySelectorAll(selectors.sharedText)].find(
		(card) => isBefore(editor, card),
	);
	if (!shared) return undefined;
	const card = shared.closest(selectors.article) ?? shared.parentElement;
	const author = card
		?.querySelector('a[role="link"], strong, h3, h4')
		?.textContent?.trim();
	const text = shared.textContent?.trim();
	return { ...(author && { author }), ...(text && { text }) };
}

function readAudience(frame: Element): Audience | undefined {
	const label = frame
		.querySelector(selectors.audience)
		?.getAttribute("aria-label");
	if (!label) return undefined;
	return publicAudience.test(label.replace(/^Edit privacy\./, ""))
		? "public"
		: "limited";
}

function readMedia(editor: Element, frame: Element): Media[] {
	return [...frame.querySelectorAll(selectors.attachedMedia)]
		.filter((item) => isBefore(editor, item))
		.map((item) => {
			const alt = item.getAttribute("alt");
			return {
				kind: item.localName === "video" ? "video" : "image",
				...(alt && { alt }),
			};
		});
}

export const site: Site = {
	id: "facebook",
	matches: ["https://www.facebook.com/*"],
	selectors,

	isEditor: (element) =>
		element.matches(selectors.editor) &&
		!messageLabels.includes(labelOf(element)) &&
		!element.ownerDocument.location.pathname.startsWith("/messages"),

	editorKind: (editor) =>
		editor.matches("[data-lexical-editor]") ? "lexical" : undefined,

	findFrame,

	readSurroundings: (editor) => {
		const frame = findFrame(editor);
		const isReply = replyLabel.test(labelOf(editor));
		const quoted = isAnswer(editor) ? undefined : readShared(editor, frame);
		const answer: Action = isReply ? "reply" : "comment";
		const audience = readAudience(frame);
		return {
			site: "facebook",
			account: readActingIdentity(
				editor.ownerDocument,
				readShownName(editor, frame),
			),
			action: isAnswer(editor) ? answer : quoted ? "quote" : "post",
			...(quoted && { quoted }),
			media: readMedia(editor, frame),
			...(audience && { audience }),
		};
	},

	findSendButton: (target) => {
		const button = target.closest<HTMLElement>('[role="button"]');
		if (!button || button.getAttribute("aria-disabled") === "true")
			return undefined;
		if (button.closest(selectors.commentSubmit)) return button;
		return sendLabels.includes(nameOf(button)) &&
			button.closest(selectors.dialog)
			? button
			: undefined;
	},

	isStep: (button) => stepLabels.includes(nameOf(button)),

	/** In comments a bare Enter sends; Ctrl/⌘+Enter in the dialog has been reported nowhere (2026-11), stopping for it does no harm. */
	isSendKey: (event, editor) =>
		event.key === "Enter" &&
		!event.shiftKey &&
		(event.ctrlKey || event.metaKey || isAnswer(editor)),

	readActor: (page) => readActingIdentity(page, undefined),
	findReaction,
	findKeyReaction: () => undefined,
	findOccasion,

	looksLikeComposer: (element) =>
		element.matches('[contenteditable="true"]') &&
		!messageLabels.includes(labelOf(element)) &&
		!element.ownerDocument.location.pathname.startsWith("/messages") &&
		(element.matches('[role="textbox"], [role="combobox"]') ||
			element.closest(`${selectors.dialog}, ${selectors.article}`) !== null),
};
