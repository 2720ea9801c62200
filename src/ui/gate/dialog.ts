import { type ComponentChild, render } from "preact";
import type { Language } from "../../core/words";
import css from "./gate.css?inline";

/** What Tab stops at, in order; of a group of radio buttons the chosen one, or the first. */
function findStops(dialog: Element): HTMLElement[] {
	const controls = [
		...dialog.querySelectorAll<HTMLElement>(
			":is(button, input, select):enabled",
		),
	];
	return controls.filter((control) => {
		if (!control.matches("[type=radio]")) return true;
		const { name } = control as HTMLInputElement;
		const group = dialog.querySelectorAll(`[type=radio][name="${name}"]`);
		const chosen = [...group].find((radio) => radio.matches(":checked"));
		return control === (chosen ?? group[0]);
	});
}

/** From the last control Tab goes on at the first: the focus begins on the last ones, and what is asked stands before them. */
export function goRound(event: KeyboardEvent): void {
	const [at] = event.composedPath();
	if (event.key !== "Tab" || !(at instanceof HTMLElement)) return;
	const dialog = at.closest("dialog");
	const stops = dialog ? findStops(dialog) : [];
	const last = event.shiftKey ? stops[0] : stops.at(-1);
	if (at !== last) return;
	event.preventDefault();
	(event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

type Frame = { title: string; language: Language; theme: string };

/**
 * Opens one of our dialogs and waits for its answer. The focus is on going back, the button of class `back`; Esc goes back as well.
 * A modal <dialog>: it lies above the site's own dialogs, and everything behind it is inert, so that no focus trap can pull the focus away.
 * @param back the answer of who goes back
 */
export function askInDialog<Answer>(
	layer: ShadowRoot,
	{ title, language, theme }: Frame,
	back: Answer,
	draw: (end: (answer: Answer) => void) => ComponentChild,
): Promise<Answer> {
	const page = layer.ownerDocument;
	const style = page.createElement("style");
	style.textContent = css;
	const dialog = page.createElement("dialog");
	dialog.setAttribute("role", "alertdialog");
	dialog.setAttribute("aria-label", title);
	// Read out when it opens: whose account, the points, and what is still to be chosen.
	dialog.setAttribute("aria-describedby", "account points missing");
	dialog.className = "dock gate";
	dialog.dataset.theme = theme;
	dialog.lang = language;
	layer.append(style, dialog);
	return new Promise<Answer>((resolve) => {
		const end = (answer: Answer) => {
			if (!dialog.isConnected) return;
			dialog.close();
			render(null, dialog);
			dialog.remove();
			style.remove();
			resolve(answer);
		};
		const goBack = () => end(back);
		// At once, not with the later `close`: the next key already belongs to the text.
		dialog.addEventListener("cancel", (event) => {
			event.preventDefault();
			goBack();
		});
		dialog.addEventListener("close", goBack);
		render(draw(end), dialog);
		dialog.showModal();
		dialog.querySelector<HTMLElement>(".back")?.focus();
	});
}
