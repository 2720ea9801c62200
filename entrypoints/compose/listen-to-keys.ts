import type { HearKeys } from "../../src/compose/hear-keys";
import { shieldOwnElements } from "../../src/compose/shield";
import { enterNote } from "../../src/ui/note-mark";
import { type Root, rootName } from "../../src/ui/root";

const isOwn = (target: EventTarget | null) =>
	target instanceof Element && target.localName === rootName;

const isShortcut = (event: KeyboardEvent) =>
	event.altKey && event.shiftKey && event.code === "KeyH";

const isInDialog = (event: Event) =>
	event
		.composedPath()
		.some((node) => node instanceof Element && node.localName === "dialog");

/** Alt+Shift+H leads into a note that is shown, else into the list of the composer in front; the same keys and Escape lead back to its caret. */
export function listenToKeys(
	window: Window,
	findFront: () => Pick<Root, "enter"> | undefined,
	findFocused: () => Pick<Root, "close"> | undefined,
	/** A key in the dialog before sending. */
	onDialogKey: (event: KeyboardEvent) => void,
	hearKeys: HearKeys,
	signal: AbortSignal,
): void {
	shieldOwnElements(
		window,
		isOwn,
		(event) => {
			// The dialog before sending closes itself.
			if (isInDialog(event)) return onDialogKey(event);
			if (event.key !== "Escape" && !isShortcut(event)) return;
			event.preventDefault();
			const focused = findFocused();
			if (focused) focused.close();
			// A note takes itself away.
			else event.target?.dispatchEvent(new Event("close"));
		},
		hearKeys,
		signal,
	);
	hearKeys((event) => {
		if (!isShortcut(event) || event.isComposing) return;
		const isNote = enterNote(window.document);
		const front = isNote ? undefined : findFront();
		if (!isNote && !front) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		front?.enter();
	});
}
