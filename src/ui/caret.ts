/**
 * Notes where the caret of an editor is, and returns how to go back to it.
 * Draft.js forgets it when it loses the focus (0.11.7, 2026-11); a textarea keeps it by itself.
 */
export function rememberCaret(editor: HTMLElement): () => void {
	const page = editor.ownerDocument;
	const selection = page.getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
	const isInside =
		range &&
		editor.contains(range.commonAncestorContainer) &&
		editor !== range.commonAncestorContainer;
	return () => {
		editor.focus({ preventScroll: true });
		// A live range: where its nodes have been replaced meanwhile it lies outside of the editor.
		if (!isInside || !editor.contains(range.commonAncestorContainer)) return;
		selection?.removeAllRanges();
		selection?.addRange(range);
		page.dispatchEvent(new Event("selectionchange"));
	};
}
