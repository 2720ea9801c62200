import type { Sentence } from "../analyzed-text";
import type { Span } from "../span";

/** Neighbouring sentences that are read together. */
export type Window = Span & { sentences: Sentence[] };

/** UTF-16 units: about the longest draft that was learned from. */
const longest = 200;

/** As many sentences together as fit: a short draft is one window. A longer sentence is a window by itself. */
export function findWindows(sentences: Sentence[]): Window[] {
	const windows: Window[] = [];
	for (const sentence of sentences) {
		const last = windows.at(-1);
		if (last && sentence.end - last.start <= longest) {
			last.end = sentence.end;
			last.sentences.push(sentence);
		} else windows.push({ ...sentence, sentences: [sentence] });
	}
	return windows;
}
