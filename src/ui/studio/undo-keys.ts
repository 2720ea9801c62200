const isWritten = (target: EventTarget | null): target is HTMLElement =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement &&
		!["checkbox", "radio", "file", "button"].includes(target.type));

/**
 * Ctrl+Z and Ctrl+Y (Cmd+Z, Shift+Cmd+Z) step through the form's own history, save in a field where something has just
 * been typed: there they belong to the browser.
 */
export function listenToUndo(
	steps: { undo(): void; redo(): void },
	signal: AbortSignal,
): void {
	let typedInto: EventTarget | null = null;
	document.addEventListener(
		"input",
		({ target }) => {
			typedInto = isWritten(target) ? target : null;
		},
		{ signal },
	);
	document.addEventListener(
		"focusin",
		({ target }) => {
			if (target !== typedInto) typedInto = null;
		},
		{ signal },
	);
	document.addEventListener(
		"keydown",
		(event) => {
			if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
			if (typedInto !== null && event.target === typedInto) return;
			const key = event.key.toLowerCase();
			if (key === "z" && !event.shiftKey) steps.undo();
			else if (key === "y" || (key === "z" && event.shiftKey)) steps.redo();
			else return;
			event.preventDefault();
		},
		{ signal },
	);
}
