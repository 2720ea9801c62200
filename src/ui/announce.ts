import type { View } from "../core/view";
import { sayAccount, sayCounts, sayMessage } from "./line";
import * as wording from "./wording";

/** So long nothing new has to come before it is said: words that are just being written find something and lose it again. Milliseconds. */
const calmMs = 1000;

/** What there is to say of a compose box; each part is said when it is another than last time. */
type Parts = { account: string; message: string; points: string };

function partsOf(view: View): Parts {
	const counts = sayCounts(view).join(" ");
	const isClean = view.text !== "" && view.state !== "unavailable";
	return {
		account: sayAccount(view),
		message: sayMessage(view).join(" "),
		points: counts || (isClean ? wording.nothing[view.language] : ""),
	};
}

export type Announcer = {
	tell(view: View): void;
	/** Somebody may have come to the compose box: who has not heard the account yet hears it. */
	welcome(): void;
};

const keys = ["account", "message", "points"] as const;

/**
 * Tells people who hear the page what others see on the line: the account once, then only what has changed, when the keys pause.
 * The line itself is silent: a reader would read all of it with every change.
 * @param isWanted whether the person is writing here
 */
export function createAnnouncer(
	layer: ShadowRoot,
	isWanted: () => boolean,
	signal: AbortSignal,
): Announcer {
	const region = layer.ownerDocument.createElement("div");
	region.className = "spoken";
	region.ariaLive = "polite";
	// Outside of what is hidden and shown: from there nothing would be read.
	layer.append(region);
	let said: Partial<Parts> = {};
	let next: View | undefined;
	let dueAt = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener("abort", () => clearTimeout(timer));

	const say = () => {
		if (!next || !isWanted()) return;
		// While the answer is awaited the old one stands.
		if (next.state === "checking") return;
		const parts = partsOf(next);
		const isFirst = said.account === undefined;
		const news = keys.filter((key) => {
			// That nothing was found is news only after something was.
			const isOld = key === "points" && isFirst && !sayCounts(next as View)[0];
			return parts[key] !== "" && parts[key] !== said[key] && !isOld;
		});
		said = parts;
		if (news.length === 0) return;
		region.lang = next.language;
		region.textContent = news.map((key) => parts[key]).join(" ");
	};

	/** One timer for many keys. */
	const look = () => {
		const rest = dueAt - performance.now();
		timer = rest > 0 ? setTimeout(look, rest) : undefined;
		if (rest <= 0) say();
	};
	const wait = () => {
		dueAt = performance.now() + calmMs;
		timer ??= setTimeout(look, calmMs);
	};

	return {
		tell: (view) => {
			next = view;
			wait();
		},
		welcome: () => {
			if (said.account === undefined && isWanted()) wait();
		},
	};
}
