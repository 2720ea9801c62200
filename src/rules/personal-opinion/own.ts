import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isQuoted } from "../../core/context/mention";
import type { Span } from "../../core/span";
import {
	craving,
	inDisaster,
	interview,
	onDuty,
	ownDay,
	type PersonalKind,
	reported,
	thought,
	toCitizens,
	toTroubled,
	toWorkers,
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
	if (isInterview(text, span)) return false;
	const { start, end } = sentenceOf(text, span);
	// 残業代が出ない。労働基準監督署に相談できます
	if (
		kind === "work" &&
		text.says(toWorkers) &&
		!ownDay.test(text.text.slice(start, end))
	)
		return false;
	const around =
		text.text.slice(start, span.start) + text.text.slice(span.end, end);
	// 災害時のトイレは、想像以上につらいです
	if (kind === "feeling" && inDisaster.test(around) && !onDuty.test(around))
		return false;
	return !(kind === "opinion" || kind === "self" ? reported : toCitizens).test(
		around,
	);
}

/** 「残業は?」→ 正直つらいです; Q 広報紙がつまらない。: somebody is asked, or asks. */
function isInterview(text: AnalyzedText, span: Span): boolean {
	const line = text.text.slice(
		text.text.lastIndexOf("\n", span.start - 1) + 1,
		span.start,
	);
	if (/^(?:Q\d*|問\d*)[\s.:、]/.test(line)) return true;
	return (
		/「[^」]{1,20}」\s*(?:→|⇒|…|―)[^「」]{0,40}$/.test(line) &&
		text.says(interview)
	);
}
