import type { AnalyzedText } from "../analyzed-text";

/** Makes a reading that several rules share: it is done once for a text, and kept as long as the text is. Nobody may change the result. */
export function oncePerText<Result extends object>(
	read: (text: AnalyzedText) => Result,
): (text: AnalyzedText) => Result {
	const kept = new WeakMap<AnalyzedText, Result>();
	return (text) => {
		const known = kept.get(text);
		if (known) return known;
		const result = read(text);
		kept.set(text, result);
		return result;
	};
}
