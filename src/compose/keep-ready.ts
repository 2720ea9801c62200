import type { Account } from "../core/draft";

/** Chromium ends a background that has had nothing to do for 30 seconds; so long after an answer it is still there. Milliseconds. */
const awakeMs = 20_000;

/**
 * Has the background made ready when somebody begins to write, so that the dictionary is there when the first words are: an input
 * method composes for seconds before there is anything to ask about. Silent where it fails: the question itself will say so.
 */
export function keepReady(prepare: (account: Account) => Promise<unknown>) {
	let heardAt = Number.NEGATIVE_INFINITY;
	const heard = () => {
		heardAt = performance.now();
	};
	return {
		/** It has just answered a question about a text. */
		heard,
		/** Somebody begins. */
		begin: (account: Account) => {
			if (performance.now() - heardAt < awakeMs) return;
			heard();
			prepare(account).catch(() => undefined);
		},
	};
}
