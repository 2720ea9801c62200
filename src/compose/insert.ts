import type { EditorKind } from "../core/site";
import type { Span } from "../core/span";
import type { Editor } from "./editors/editor";

/** Draft.js and Lexical take over a new selection a task later. Milliseconds, measured 2026-11. */
const selectionMs = 30;
/** How long an editor may take to show what was put in. Milliseconds, measured 2026-11. */
const settleMs = 200;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Target = {
	element: HTMLElement;
	kind: EditorKind;
	editor: Editor;
	/** A content script's ClipboardEvent arrives empty in Firefox (2026-11). */
	isFirefox: boolean;
};

/** Typed as if by hand: keeps the editor's own undo. Only for one line into an editor that is not empty; an empty Draft.js would double it and crash. */
const typeIn = (page: Document, text: string) =>
	page.execCommand("insertText", false, text);

/** Pasted as plain text: the only way for several lines or an empty editor. */
function pasteIn(element: HTMLElement, text: string): void {
	const clipboardData = new DataTransfer();
	clipboardData.setData("text/plain", text);
	element.dispatchEvent(
		new ClipboardEvent("paste", {
			clipboardData,
			bubbles: true,
			cancelable: true,
		}),
	);
}

/**
 * Puts `text` in place of a span, once, and reads back whether it stands there.
 * Never tries again: a second try has tripled texts. Where it answers false, hand the text to the person.
 */
export async function replaceText(
	{ element, kind, editor, isFirefox }: Target,
	span: Span,
	text: string,
): Promise<boolean> {
	const page = element.ownerDocument;
	const before = editor.read();
	const expected =
		before.text.slice(0, span.start) + text + before.text.slice(span.end);
	const isPlain = kind === "textarea";
	const isTypable = isPlain || (before.text !== "" && !text.includes("\n"));
	if (!isTypable && isFirefox) return false;

	element.focus();
	editor.select(before, span);
	await wait(selectionMs);
	if (editor.read().text !== before.text) return false;
	if (isTypable) typeIn(page, text);
	else pasteIn(element, text);
	await wait(settleMs);
	return editor.read().text === expected;
}
