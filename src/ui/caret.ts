/**
 * Follows the caret of an editor, and answers how to go back to where it is at this moment.
 * Draft.js forgets it when it loses the focus, and a press on the site's own button has taken it away before anybody can ask
 * (0.11.7, 2026-11); a textarea keeps it by itself.
 */
export function followCaret(
	editor: HTMLElement,
	signal: AbortSignal,
): () => () => void {
	const page = editor.ownerDocument;
	let last: Range | undefined;

	const look = () => {
		const selection = page.getSelection();
		const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
		const holder = range?.commonAncestorContainer;
		if (range && holder !== editor && editor.contains(holder ?? null))
			last = range.cloneRange();
	};
	page.addEventListener("selectionchange", look, { signal });

	return () => {
		look();
		const range = last;
		return () => {
			editor.focus({ preventScroll: true });
			// A live range: where its nodes have been replaced meanwhile it lies outside of the editor.
			if (!range || !editor.contains(range.commonAncestorContainer)) return;
			const selection = page.getSelection();
			selection?.removeAllRanges();
			selection?.addRange(range);
			page.dispatchEvent(new Event("selectionchange"));
		};
	};
}
