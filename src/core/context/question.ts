import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";

/** True when the sentence asks: …でしょうか。, …ますか, …? */
export function isQuestion(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	const sentence = text.text.slice(start, end).trimEnd();
	return /(?:[?]|(?:です|ます|でしょう|だろう|ません|[たるいのん])か)[。」』]?$/.test(
		sentence,
	);
}
