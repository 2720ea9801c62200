import { isPlainLetter } from "./hear-keys";

/** After the last letter of a conversion Draft.js renders the block anew within 100 ms (measured with 0.11.7, 2026-11). */
const settleMs = 100;

/** So soon after a click or a key a site has emptied its textarea. No frame is asked for: with each key the page would be drawn once more. Milliseconds. */
const emptyingMs = 20;

/**
 * Tells when an editor's text may have changed, never while an input method composes.
 * Observes the nodes: Draft.js and Lexical fire no `input` event on deletion, paste or undo.
 */
export function watchEditor(
	editor: HTMLElement,
	onChange: () => void,
	/** Somebody is about to write. */
	onBegin: () => void,
	signal: AbortSignal,
): { isComposing(): boolean } {
	let isComposing = false;
	let settling: ReturnType<typeof setTimeout> | undefined;
	const changed = () => {
		if (!isComposing) onChange();
	};

	const observer = new MutationObserver(changed);
	observer.observe(editor, {
		childList: true,
		characterData: true,
		subtree: true,
	});

	editor.addEventListener(
		"compositionstart",
		() => {
			clearTimeout(settling);
			isComposing = true;
			onBegin();
		},
		{ signal },
	);
	// Not filtered by isTrusted: some input methods and assistive tools send it by script.
	editor.addEventListener(
		"compositionend",
		() => {
			clearTimeout(settling);
			settling = setTimeout(() => {
				isComposing = false;
				onChange();
			}, settleMs);
		},
		{ signal },
	);
	editor.addEventListener("focusin", changed, { signal });
	editor.addEventListener("focusin", onBegin, { signal });
	if (editor.contains(editor.ownerDocument.activeElement)) onBegin();
	// A textarea has no nodes to observe. Sites empty it by script after a click or a key: look after those as well.
	if (editor instanceof HTMLTextAreaElement) {
		const page = editor.ownerDocument;
		const types = ["keyup", "click", "focusin"] as const;
		let seen = editor.value;
		const look = () => {
			if (editor.value === seen) return;
			seen = editor.value;
			changed();
		};
		let emptying: ReturnType<typeof setTimeout> | undefined;
		const lookAfterwards = () => {
			emptying = undefined;
			look();
		};
		signal.addEventListener("abort", () => clearTimeout(emptying));
		// A page may hold a hundred of them: only those in use follow what happens on it.
		const afterwards = (event: Event) => {
			// What it has written is told of by `input`.
			if (event instanceof KeyboardEvent && isPlainLetter(event)) return;
			emptying ??= setTimeout(lookAfterwards, emptyingMs);
			if (seen !== "" || editor === page.activeElement) return;
			for (const type of types) page.removeEventListener(type, afterwards);
		};
		const follow = () => {
			for (const type of types)
				page.addEventListener(type, afterwards, { signal });
		};
		const written = () => {
			if (seen === "") follow();
			look();
		};
		editor.addEventListener("input", written, { signal });
		editor.addEventListener("focusin", follow, { signal });
		if (seen !== "" || editor === page.activeElement) follow();
	}
	signal.addEventListener("abort", () => {
		observer.disconnect();
		clearTimeout(settling);
	});

	return { isComposing: () => isComposing };
}
