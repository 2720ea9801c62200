import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isDenied } from "../../core/context/denial";
import { isMentioned } from "../../core/context/mention";
import { type Found, phraseFinder } from "../../core/context/phrases";
import { isWarnedAgainst } from "../../core/context/prevention";
import { isQuestion } from "../../core/context/question";
import type { Severity } from "../../core/severity";
import type { Span } from "../../core/span";
import {
	changesSubject,
	complete,
	type Encouragement,
	encouragements,
	hires,
	hiring,
	innocent,
	type Offence,
	offences,
	warnedOfHiring,
} from "../words/unlawful-act";

const findOffences = phraseFinder(offences);
const findEncouragements = phraseFinder(encouragements);
const findComplete = phraseFinder(complete);

export type Encouraged = { span: Span; atMost?: Severity };

/** An offence together with the words that make light of it or urge to it, as one place. */
export function findEncouraged(text: AnalyzedText): Encouraged[] {
	const acts = findOffences(text);
	// 隙間から入れる, こっそり入れる: nothing without an offence in the same sentence.
	const urged = acts.length > 0 ? findEncouragements(text) : [];
	const pairs = acts.flatMap((offence): Pair[] => {
		const reach = reachOf(text, offence.span);
		const encouragement = urged.find(
			(candidate) =>
				candidate.span.start >= offence.span.end &&
				candidate.span.end <= reach &&
				belongs(text, offence, candidate),
		);
		return encouragement
			? [{ offence: offence.span, encouragement: encouragement.span }]
			: [];
	});
	const whole = findComplete(text).map(
		({ span, group: { atMost } }): Pair => ({
			offence: span,
			encouragement: span,
			...(atMost && { atMost }),
		}),
	);
	return [...pairs, ...whole]
		.filter((pair) => isMeant(text, pair))
		.map(({ offence: { start }, encouragement: { end }, atMost }) => ({
			span: { start, end },
			...(atMost && { atMost }),
		}));
}

/** Where the offence is named, and where it is made light of. */
type Pair = { offence: Span; encouragement: Span; atMost?: Severity };

/** How a sentence begins that waves aside what the one before named. */
const shrugging =
	/^\s*(?:みんな|みな|皆|どうせ|バレ|ばれ|誰も|だれも|見つから|捕まら|大丈夫|平気|余裕|簡単|問題な|わざわざ|意外と|裏道|抜け道|監視カメラ|防犯カメラ|検問|取り?締まり|罰則|罰金(?:は|も)(?:な|あり)|時効|気にし|気にせ|堅いこと|固いこと|たった|楽し|お得|夜(?:中)?なら|これで)/;

/** 「飲酒運転?大丈夫でしょ。」 is answered in the next sentence; so is 「収入を少なく書くんです。みんなやってます。」 */
function reachOf(text: AnalyzedText, span: Span): number {
	const sentence = sentenceOf(text, span);
	const next = text.sentences.find(({ start }) => start >= sentence.end);
	if (!next) return sentence.end;
	const isAsked = /[?]\s*$/.test(text.text.slice(span.end, sentence.end));
	return isAsked || shrugging.test(text.text.slice(next.start, next.end))
		? next.end
		: sentence.end;
}

function belongs(
	text: AnalyzedText,
	offence: Found<Offence>,
	encouragement: Found<Encouragement>,
): boolean {
	const between = text.text.slice(offence.span.end, encouragement.span.start);
	if (changesSubject.test(between)) return false;
	const { kind } = encouragement.group;
	const { needs } = offence.group;
	if (needs === "slyness" && kind !== "sly") return false;
	if (needs === "lightness" && kind !== "sly" && kind !== "urging")
		return false;
	return (
		kind !== "doing" || /^(?:を|も|でも|なんか|とか|くらい)?$/.test(between)
	);
}

function isMeant(
	text: AnalyzedText,
	{ offence, encouragement }: Pair,
): boolean {
	const sentence = sentenceOf(text, offence);
	if (innocent.test(text.text.slice(sentence.start, sentence.end)))
		return false;
	// 「即日高収入」をうたう闇バイトの募集かもしれません。応募せず、ご相談ください
	if (
		hiring.test(text.text.slice(offence.start, encouragement.end)) &&
		text.says(warnedOfHiring) &&
		!text.says(hires)
	)
		return false;
	return (
		!isQuestion(text, encouragement) &&
		!isDenied(text, encouragement) &&
		!isMentioned(text, encouragement) &&
		!isCondemned(text, encouragement) &&
		!isWarnedAgainst(text, offence) &&
		!isWarnedAgainst(text, encouragement)
	);
}
