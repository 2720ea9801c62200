import type { Sentence } from "../analyzed-text";
import type { Span } from "../span";

/** UTF-16 units: about the longest draft that was learned from. */
const longest = 200;

/** Neighbouring sentences read together, as far as they fit: a short draft is one window. A longer sentence is a window by itself. */
export function findWindows(sentences: Sentence[]): Span[] {
	const windows: Span[] = [];
	for (const { start, end } of sentences) {
		const last = windows.at(-1);
		if (last && end - last.start <= longest) last.end = end;
		else windows.push({ start, end });
	}
	return windows;
}
