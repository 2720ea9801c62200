import type { HearKeys } from "./hear-keys";

/**
 * Keeps keys and focus that belong to our own elements from the site's scripts.
 * Sites trap the focus in their dialogs and act on keys from listeners on the document, so this one stands before them: on the window, capturing.
 * Enter and Space still press our buttons: that is the browser's own doing, not an event's way.
 */
export function shieldOwnElements(
	window: Window,
	isOwn: (target: EventTarget | null) => boolean,
	onKey: (event: KeyboardEvent) => void,
	hearKeys: HearKeys,
	signal: AbortSignal,
): void {
	const options = { capture: true, signal };
	const stop = (event: Event) => {
		if (isOwn(event.target)) event.stopImmediatePropagation();
	};
	/** Only while the focus is ours: else each would cost something with every letter of a post. */
	const shieldTyping = (event: Event) => {
		for (const type of ["keyup", "keypress", "beforeinput"])
			if (isOwn(event.target)) window.addEventListener(type, stop, options);
			else window.removeEventListener(type, stop, options);
	};
	window.addEventListener("focusin", shieldTyping, options);
	for (const type of ["focus", "focusin"])
		window.addEventListener(type, stop, options);
	// A press into a field of ours leads there, and one beside it, while the focus is ours, takes it no further:
	// the dialogs of Meta's sites would pull the focus back into the text, where the next Escape is theirs.
	window.addEventListener(
		"mousedown",
		(event) => {
			if (!isOwn(event.target)) return;
			const [pressed] = event.composedPath();
			const isField = pressed instanceof HTMLTextAreaElement;
			if (isField || isOwn(window.document.activeElement))
				event.stopImmediatePropagation();
		},
		options,
	);
	hearKeys((event) => {
		if (!isOwn(event.target)) return;
		onKey(event);
		event.stopImmediatePropagation();
	});
}
