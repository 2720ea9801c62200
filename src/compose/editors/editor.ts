import type { EditorKind } from "../../core/site";
import type { Span } from "../../core/span";
import { readDraftJs } from "./draft-js";
import { readLexical } from "./lexical";
import { createMirror } from "./mirror";
import { placeOf, type Reading, rangeOver } from "./reading";

/** One way to read, underline and select, whatever the editor. */
export type Editor = {
	read(): Reading;
	/** Puts the caret on a span: the words are selected and scrolled into sight. */
	select(reading: Reading, span: Span): void;
	/** Whether anything is underlined in it. */
	mark(isMarked: boolean): void;
	/** Follows the page's layout, where anything of ours lies over the editor. */
	align(): void;
};

function selectInPage(editor: HTMLElement, reading: Reading, span: Span) {
	// An empty span stands in no node of its own: it lies behind the letter before it.
	const isEmpty = span.start === span.end;
	const shown = isEmpty ? { start: span.start - 1, end: span.end } : span;
	const place = placeOf(reading, shown);
	if (!place) return;
	const range = rangeOver(place);
	if (isEmpty) range.collapse(false);
	editor.focus({ preventScroll: true });
	const selection = editor.ownerDocument.getSelection();
	selection?.setBaseAndExtent(
		range.startContainer,
		range.startOffset,
		range.endContainer,
		range.endOffset,
	);
	// Editors learn of it a task later, too late for a key that is already on its way.
	editor.ownerDocument.dispatchEvent(new Event("selectionchange"));
	range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
}

/** Opens an editor for reading; `layer` is where a textarea's mirror may lie. */
export function openEditor(
	element: HTMLElement,
	kind: EditorKind,
	layer: ShadowRoot,
	signal: AbortSignal,
): Editor {
	if (element instanceof HTMLTextAreaElement) {
		const mirror = createMirror(element, layer, signal);
		return {
			read: mirror.read,
			select: (_, span) => {
				element.focus();
				element.setSelectionRange(span.start, span.end);
			},
			mark: mirror.mark,
			align: mirror.align,
		};
	}
	const read = kind === "draft-js" ? readDraftJs : readLexical;
	return {
		read: () => read(element),
		select: (reading, span) => selectInPage(element, reading, span),
		mark: () => undefined,
		align: () => undefined,
	};
}
