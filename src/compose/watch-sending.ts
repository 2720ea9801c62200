import type { Site } from "../core/site";
import type { HearKeys } from "./hear-keys";

/** A person is about to send: from which editors, and how to let it happen. */
export type Attempt = {
	/** None behind the first of two steps, where the site has taken them away. */
	editors: HTMLElement[];
	/** What holds them, and the button that was pressed. */
	frame?: Element;
	button?: Element;
	/** Nothing is sent yet: another button follows. */
	isStep: boolean;
	send(): void;
};

const isEnabled = (button: Element) =>
	button.getAttribute("aria-disabled") !== "true" &&
	!(button instanceof HTMLButtonElement && button.disabled);

const isPressKey = (event: KeyboardEvent) =>
	event.key === "Enter" || event.key === " ";

/** The Enter that ends a Japanese conversion is never one that sends. */
const isOfInputMethod = (event: KeyboardEvent) =>
	event.isComposing || event.keyCode === 229;

/**
 * Stands before every way of sending: button, keys in the editor, Enter and Space on buttons that are no real ones.
 * `decide` answers true to let it pass at once; otherwise the event is held and `send` repeats it, by press of the button where there is one.
 * What goes wrong in here never holds a post back.
 */
export function watchSending(
	window: Window,
	site: Site,
	openEditors: () => HTMLElement[],
	decide: (attempt: Attempt) => boolean,
	hearKeys: HearKeys,
	signal: AbortSignal,
): void {
	let isPassing = false;

	const findConcerned = (element: Element) =>
		openEditors().filter((editor) => site.findFrame(editor).contains(element));

	const findButton = (editor: HTMLElement) =>
		[
			...site
				.findFrame(editor)
				.querySelectorAll<HTMLElement>('button, [role="button"]'),
		].find(
			(button) =>
				site.findSendButton(button) === button &&
				isEnabled(button) &&
				button.getClientRects().length > 0,
		);

	const repeat = (event: Event, editor: HTMLElement) => {
		isPassing = true;
		try {
			const button =
				event instanceof KeyboardEvent ? findButton(editor) : undefined;
			if (button) button.click();
			else if (event instanceof KeyboardEvent)
				event.target?.dispatchEvent(
					new KeyboardEvent(event.type, {
						key: event.key,
						code: event.code,
						keyCode: event.keyCode,
						ctrlKey: event.ctrlKey,
						metaKey: event.metaKey,
						bubbles: true,
						cancelable: true,
						composed: true,
					}),
				);
			else if (event.target instanceof HTMLElement)
				(site.findSendButton(event.target) ?? event.target).click();
		} finally {
			isPassing = false;
		}
	};

	const consider = (
		event: Event,
		editors: HTMLElement[],
		button?: HTMLElement,
	) => {
		const [editor] = editors;
		let isSent = false;
		const send = () => {
			if (isSent || !editor) return;
			isSent = true;
			repeat(event, editor);
		};
		const attempt: Attempt = {
			editors,
			isStep: button !== undefined && site.isStep(button),
			...(editor && { frame: site.findFrame(editor) }),
			...(button && { button }),
			send,
		};
		if (decide(attempt)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};

	const onClick = (event: Event) => {
		if (isPassing || !(event.target instanceof Element)) return;
		const button = site.findSendButton(event.target);
		if (button && isEnabled(button))
			consider(event, findConcerned(button), button);
	};

	const onKey = (event: KeyboardEvent) => {
		const { target } = event;
		if (isPassing || isOfInputMethod(event) || !(target instanceof Element))
			return;
		const editor = openEditors().find((open) => open.contains(target));
		if (editor) {
			if (!site.isSendKey(event, editor)) return;
			const frame = site.findFrame(editor);
			return consider(
				event,
				openEditors().filter((other) => site.findFrame(other) === frame),
			);
		}
		// A real button turns the key into a click by itself.
		if (!isPressKey(event) || target.closest("button")) return;
		const button = site.findSendButton(target);
		if (button && isEnabled(button))
			consider(event, findConcerned(button), button);
	};

	window.addEventListener("click", onClick, { capture: true, signal });
	hearKeys(onKey);
}
