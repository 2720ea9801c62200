/** Registers who acts on keys, in order; who stops an event stops it for those behind as well. */
export type HearKeys = (hearer: (event: KeyboardEvent) => void) => void;

export const isPlainLetter = ({
	key,
	ctrlKey,
	metaKey,
	altKey,
}: KeyboardEvent) => key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * One listener, before all of the site's, for everybody who acts on keys: each of its own would cost something with every letter.
 * @param isEditor a letter that is typed into one concerns nobody
 */
export function createKeyHearing(
	window: Window,
	isEditor: (target: EventTarget | null) => boolean,
	signal: AbortSignal,
): HearKeys {
	const hearers: ((event: KeyboardEvent) => void)[] = [];
	window.addEventListener(
		"keydown",
		(event) => {
			if (isPlainLetter(event) && isEditor(event.target)) return;
			for (const hear of hearers) {
				hear(event);
				// Also true once its way has been stopped at once.
				if (event.cancelBubble) return;
			}
		},
		{ capture: true, signal },
	);
	return (hearer) => hearers.push(hearer);
}
