import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isMentioned, quotationAround } from "../../core/context/mention";
import { isPerson } from "../../core/context/person";
import { isWarnedAgainst } from "../../core/context/prevention";
import { tokenIndex } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import { threats } from "../words/threats";

const anyThreat = new RegExp(threats.join("|"), "gm");
/** 市長を刺す。 A plain verb announces only at the end of a sentence, and about a person: 蚊を殺す, 人を殴る行為. */
const plain =
	/を(?:殺(?:す|します)|刺(?:す|します)|殴(?:る|ります)|襲(?:う|います)|撃(?:つ|ちます))(?=[。!」』]|$)/gm;
/** Police news, and help for those who are threatened or in despair. */
const reported =
	/逮捕|容疑|事件|事案|不審|DV|虐待|被害|脅され|脅迫され|脅し文句|脅すよう|と(?:の|いう)(?:電話|メール|声かけ)|相談|悩んで|つらい|つらく|予告があ|自分(?:なんか|なんて|など|は)|死にたい/;

/** Words that announce violence, or call for it. */
export function findThreats(text: AnalyzedText): Span[] {
	return [
		...spans(text, anyThreat),
		...spans(text, plain).flatMap((span) => aimedAtPerson(text, span)),
	].filter((span) => isMeant(text, span));
}

const spans = ({ text }: AnalyzedText, pattern: RegExp): Span[] =>
	[...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));

function aimedAtPerson(text: AnalyzedText, span: Span): Span[] {
	const target = text.tokens[tokenIndex(text, span.start) - 1];
	if (!target || !isPerson(target) || target.surface === "人") return [];
	return [{ start: target.start, end: span.end }];
}

function isMeant(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	// 映画『殺してやる』
	if (quotation && text.text[quotation.start] === "『") return false;
	const sentence = sentenceOf(text, span);
	const { end } = quotation ? sentenceOf(text, quotation) : sentence;
	if (reported.test(text.text.slice(sentence.start, end))) return false;
	return (
		!isMentioned(text, span) &&
		!isCondemned(text, span) &&
		!isWarnedAgainst(text, span)
	);
}
