import type { Occasion, Site } from "../core/site";

/** It is looked at no more often than this. Milliseconds. */
const pause = 300;
/** A page that is still being built shows its parts one after the other: only what stays the same for so long is told. Milliseconds. */
const settleMs = 600;

/**
 * Tells once of everything the page shows that a guideline speaks of, and when it has gone.
 * @returns how to have the page looked at
 */
export function watchOccasions(
	page: Document,
	site: Site,
	onOccasion: (occasion: Occasion | undefined) => void,
	signal: AbortSignal,
): () => void {
	let told: string | undefined;
	let seen: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener("abort", () => clearTimeout(timer));

	const look = () => {
		timer = undefined;
		const occasion = site.findOccasion(page);
		const key = occasion && JSON.stringify(occasion);
		if (key === told) return;
		if (key !== seen) {
			seen = key;
			timer = setTimeout(look, settleMs);
			return;
		}
		told = key;
		onOccasion(occasion);
	};
	return () => {
		timer ??= setTimeout(look, pause);
	};
}
