/**
 * Gives up what takes too long. One timer for all, set anew only when it rings: one for each would be set and cleared with every
 * letter of a post.
 * @param ms how long is waited, milliseconds
 */
export function createPatience(ms: number) {
	/** What to call, and when by `performance.now()`; the earliest first. */
	const waiting = new Map<() => void, number>();
	let isSet = false;
	const set = (rest: number) => {
		isSet = true;
		setTimeout(look, rest);
	};
	const look = () => {
		isSet = false;
		const now = performance.now();
		for (const [giveUp, until] of waiting) {
			if (until > now) {
				set(until - now);
				return;
			}
			waiting.delete(giveUp);
			giveUp();
		}
	};
	return {
		/** Answers how to tell that it has ended: then nothing is given up. */
		begin(giveUp: () => void): () => void {
			waiting.set(giveUp, performance.now() + ms);
			if (!isSet) set(ms);
			return () => waiting.delete(giveUp);
		},
	};
}
