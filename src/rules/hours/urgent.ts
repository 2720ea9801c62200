import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { real, unhurried, urgent } from "../words/urgent";

const isDrill =
	/(?:これは|こちらは|【|\()(?:防災)?訓練(?:です|放送|】|\)|の通報)/;

/**
 * True when the text tells what cannot wait: a warning, an evacuation, an outage, a closed road, an event called off at short notice.
 * A drill or a lesson about them can.
 */
export function isUrgent(text: AnalyzedText): boolean {
	if (isDrill.test(text.text)) return false;
	return urgent.some(({ pattern }) =>
		text.matches(pattern).some(({ 0: words, index }) => {
			const { start, end } = sentenceOf(text, {
				start: index,
				end: index + words.length,
			});
			const sentence = text.text.slice(start, end);
			return real.test(sentence) || !unhurried.test(sentence);
		}),
	);
}
