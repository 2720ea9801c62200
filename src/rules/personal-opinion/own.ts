import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isQuoted } from "../../core/context/mention";
import type { Span } from "../../core/span";
import {
	craving,
	type PersonalKind,
	reported,
	thought,
	toCitizens,
	toTroubled,
} from "../words/personal-opinion";

/** True when the words are the writer's own, not quoted, reported, or said to citizens about their day. */
export function isOwn(
	kind: PersonalKind,
	text: AnalyzedText,
	span: Span,
): boolean {
	if (isQuoted(text, span)) return false;
	// 「もう限界、と思う前に」
	if (thought.test(text.text.slice(span.end, span.end + 8))) return false;
	// 「眠れない。つらい。そんなときはご相談を」
	const isTrouble =
		kind === "feeling" || craving.test(text.text.slice(span.start, span.end));
	if (isTrouble && text.says(toTroubled)) return false;
	const { start, end } = sentenceOf(text, span);
	const around =
		text.text.slice(start, span.start) + text.text.slice(span.end, end);
	return !(kind === "opinion" || kind === "self" ? reported : toCitizens).test(
		around,
	);
}
