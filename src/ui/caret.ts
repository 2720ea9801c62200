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
	// One that goes along: a new one with each key would have to be kept up with by the browser until it is collected.
	const last = page.createRange();
	let isKnown = false;

	const look = () => {
		const selection = page.getSelection();
		const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
		const holder = range?.commonAncestorContainer;
		if (!range || holder === editor || !editor.contains(holder ?? null)) return;
		last.setStart(range.startContainer, range.startOffset);
		last.setEnd(range.endContainer, range.endOffset);
		isKnown = true;
	};
	// Whatever takes the caret away begins with one of these; looking at each change of it would be something to do with every key.
	const options = { capture: true, passive: true, signal };
	const follow = () => page.addEventListener("pointerdown", look, options);
	const leave = () => {
		look();
		page.removeEventListener("pointerdown", look, options);
	};
	if (!(editor instanceof HTMLTextAreaElement)) {
		editor.addEventListener("focusin", follow, { signal });
		editor.addEventListener("focusout", leave, { signal });
		if (editor.contains(page.activeElement)) follow();
	}

	return () => {
		look();
		const range = isKnown ? last.cloneRange() : undefined;
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
