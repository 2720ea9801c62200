import { judgeReaction, type Stance } from "../core/reaction";
import type { Press, Site } from "../core/site";
import type { HearKeys } from "./hear-keys";

/** A second press sooner than this is a double click, not an answer. Milliseconds. */
const tooSoon = 500;

type Steps = {
	/** Undefined where nothing is known of the account: then everything goes out. */
	stance(): Stance | Promise<Stance | undefined> | undefined;
	/** Shows the line beside the button; `goOn` presses for the person, `left` tells that the line has gone. Returns how to take it away. */
	ask(
		press: Press,
		stance: Stance,
		goOn: () => void,
		left: () => void,
	): () => void;
	/** It has gone out, and its text may be worth a word. */
	advise(press: Press): void;
};

const isWriting = (target: Element) =>
	target.closest(
		'input, textarea, select, [contenteditable="true"], [role="textbox"]',
	) !== null;

const subjectOf = ({ kind, author, text }: Press) =>
	JSON.stringify([kind, author, text]);

/**
 * Stands before likes, follows, reposts and bookmarks. The first press shows a line where there is something to say, the second goes on;
 * the same reaction is not asked about twice. What goes wrong in here never holds a reaction back.
 */
export function watchReactions(
	window: Window,
	site: Site,
	steps: Steps,
	hearKeys: HearKeys,
	signal: AbortSignal,
): void {
	const confirmed = new Set<string>();
	let open: { subject: string; since: number; close(): void } | undefined;
	let before: Element | undefined;
	let isPassing = false;

	const close = () => {
		const { close } = open ?? {};
		open = undefined;
		close?.();
	};
	const pressFor = ({ button }: Press) => {
		isPassing = true;
		try {
			button.click();
		} finally {
			isPassing = false;
		}
	};
	/** True when the press has to wait for the person. */
	const mustAsk = (event: Event, press: Press, stance: Stance): boolean => {
		const verdict = judgeReaction(press, stance);
		const subject = subjectOf(press);
		if (verdict === "advise") steps.advise(press);
		if (verdict !== "ask" || confirmed.has(subject)) return false;
		if (open?.subject === subject) {
			const isRepeated = event instanceof KeyboardEvent && event.repeat;
			if (isRepeated || event.timeStamp - open.since < tooSoon) return true;
			confirmed.add(subject);
			close();
			return false;
		}
		close();
		const goOn = () => {
			confirmed.add(subject);
			close();
			pressFor(press);
		};
		open = {
			subject,
			since: event.timeStamp,
			close: steps.ask(press, stance, goOn, () => {
				if (open?.subject === subject) open = undefined;
			}),
		};
		return true;
	};
	/** As `mustAsk`, when the account has only just been found. */
	const askLater = async (
		event: Event,
		press: Press,
		coming: Promise<Stance | undefined>,
	) => {
		const stance = await coming;
		try {
			if (stance && mustAsk(event, press, stance)) return;
		} catch {
			// Ours has failed: it goes out.
		}
		pressFor(press);
	};
	const mustWait = (event: Event, press: Press): boolean => {
		const stance = steps.stance();
		if (!stance) return false;
		if (!(stance instanceof Promise)) return mustAsk(event, press, stance);
		askLater(event, press, stance);
		return true;
	};
	const consider = (event: Event, press: Press | undefined) => {
		if (!press || isPassing) return;
		if (press.button.getAttribute("aria-disabled") === "true") return;
		try {
			if (!mustWait(event, press)) return;
		} catch {
			return;
		}
		event.preventDefault();
		event.stopImmediatePropagation();
	};

	/** A menu is about the post it was opened from, however long one walks about in it. */
	const remember = (target: Element) => {
		if (!target.closest('[role="menu"]')) before = target;
	};

	const onClick = (event: Event) => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		consider(event, site.findReaction(target, before));
		remember(target);
	};
	const onKey = (event: KeyboardEvent) => {
		const { target } = event;
		if (!(target instanceof Element) || event.isComposing) return;
		if (isWriting(target)) return;
		// A real button turns the key into a click by itself.
		const isPress =
			(event.key === "Enter" || event.key === " ") &&
			!target.closest("button, a[href]");
		consider(
			event,
			isPress ? site.findReaction(target, before) : site.findKeyReaction(event),
		);
		remember(target);
	};
	window.addEventListener("click", onClick, {
		capture: true,
		signal,
	});
	hearKeys(onKey);
	signal.addEventListener("abort", close);
}
