import type { AnalyzedText } from "../../core/analyzed-text";
import { isPerson } from "../../core/context/person";
import { tokenIndex } from "../../core/context/tokens";
import type { Span } from "../../core/span";

/** 「痛い」 and 「使えない」 of what is no person: a knee, a telephone. Whose manners are 汚い is still said of somebody. */
export function isTroubleWithThing(text: AnalyzedText, span: Span): boolean {
	if (!/^(?:痛[いくか]|使え[なま])/.test(text.text.slice(span.start, span.end)))
		return false;
	const first = tokenIndex(text, span.start);
	const subject = text.tokens[first - 2];
	return (
		text.tokens[first - 1]?.surface === "が" &&
		subject?.pos === "名詞" &&
		!isPerson(subject)
	);
}
