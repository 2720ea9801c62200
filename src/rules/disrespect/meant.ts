import type { AnalyzedText } from "../../core/analyzed-text";
import { isAwareness } from "../../core/context/awareness";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import {
	isMentioned,
	isSpokenAbout,
	quotationAround,
} from "../../core/context/mention";
import { isInName } from "../../core/context/name";
import { isInTitle } from "../../core/context/title";
import type { Severity } from "../../core/severity";
import type { Span } from "../../core/span";
import type { Manner } from "../words/disrespect";
import { isOfPets } from "./pets";

export type Place = { span: Span; manner: Manner; atMost?: Severity };

/** Told or quoted words are somebody else's: 「早くしなさい」と急かす, 悪質な輩にご注意ください. */
export function isMeant(text: AnalyzedText, { span, manner }: Place): boolean {
	if (isInTitle(text, span)) return false;
	const quotation = quotationAround(text, span);
	// 「くそったれ」と叫んだ: foul words stay foul when passed on, unless they are the subject.
	if (manner === "foul" || manner === "rough")
		return (
			!isSpokenAbout(text, span) &&
			!isAwareness(text, span) &&
			!(quotation && (isSuffered(text, quotation) || isOfAName(text, span)))
		);
	// 猫が2匹。「こいつら」、朝の5時に起こしにくる
	if (manner === "address" && isOfPets(text, span)) return false;
	if (quotation) {
		const rest = text.text.slice(
			quotation.end,
			sentenceOf(text, quotation).end,
		);
		if (
			/^(?:[、,]?(?:と|など|って|の|は|が|を|や|に|で|から)|\p{L})/u.test(rest)
		)
			return false;
		if (text.text[quotation.start] === "『") return false;
	}
	const rest = text.text.slice(span.end, sentenceOf(text, span).end);
	// 悪質な「輩」に注意, お前「という言葉」
	if (/注意|警戒|通報|逮捕|相談|被害/.test(rest)) return false;
	return (
		!isMentioned(text, span) &&
		!isInName(text, span) &&
		!isCondemned(text, span)
	);
}

/** 「うざい」「死ね」と言われて: who was called so tells of it. */
const isSuffered = ({ text }: AnalyzedText, { end }: Span) =>
	/^(?:や|、|・|「[^」]{1,12}」)*(?:など)?と(?:言わ|いわ|呼ば|書か|書き込ま|からかわ|ののしら|罵ら)れ/.test(
		text.slice(end, end + 60),
	);

/** アホウドリの「アホ」: a part of a longer name that stands beside it. */
function isOfAName(text: AnalyzedText, span: Span): boolean {
	const word = text.text.slice(span.start, span.end);
	if (!/^[ァ-ヶー]+$/.test(word)) return false;
	const { start, end } = sentenceOf(text, span);
	const around =
		text.text.slice(start, span.start) + text.text.slice(span.end, end);
	return new RegExp(`(?<![ァ-ヶー])${word}[ァ-ヶー]{2}`).test(around);
}
