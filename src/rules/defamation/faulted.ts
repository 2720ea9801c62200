import type { AnalyzedText } from "../../core/analyzed-text";
import { isAwareness } from "../../core/context/awareness";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isDenied } from "../../core/context/denial";
import { isMentioned, isQuoted } from "../../core/context/mention";
import { phraseFinder } from "../../core/context/phrases";
import { isWarnedAgainst } from "../../core/context/prevention";
import { findTarget } from "../../core/context/target";
import type { Draft } from "../../core/draft";
import type { Severity } from "../../core/severity";
import type { Span } from "../../core/span";
import { type Fault, faults } from "../words/faults";
import { isFirstPersonNear } from "./first-person";

const findFaults = phraseFinder(faults);

export type Faulted = { span: Span; group: Fault; atMost: Severity };

/** 相手の態度が悪い「場合」は, 話が通じない「とき」は: nobody is meant. */
const supposed =
	/^[^。!?]{0,12}(?:場合|とき(?!たら)|時(?:は|に)|際(?:は|に)|ことも|こともあ|かもしれ|おそれ|恐れ|なら(?!な)|たら(?!どう)|ことは?(?:あり|な)|人ほど|ように|ためには?|よう、)/;
/** The city says sorry, a lesson speaks of it, a story tells it. */
const harmlessTalk =
	/申し訳|お詫び|おわび|反省|恐縮|恐れ入|改善|見直|ご(?:意見|指摘|批判|不満)|お(?:叱り|困り)|悩|不安|つら|辛|相談|支援|サポート|注意|警戒|トラブル|上演|上映|物語|小説|映画|絵本|童話|主人公|昔話|民話|演じ|役を|落語|講座|学び|学習|研修|歴史|時代|選手|試合|笑い話|自虐/;

const ending =
	/^(?:の|ん|よう|みたい|です|ます|ません|でしょう|だ|ね|よ|か|な|なあ|と|方|人|こと|[\s\p{P}\p{S}])*$/u;

/** In an answer: a short sentence that ends with the fault and has no subject of its own. 「トイレが臭い」 has one. */
function isOutcry(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	const before = text.text.slice(start, span.start);
	return (
		before.length <= 24 &&
		!/[はがもで](?!も)/.test(
			before.replace(/あなたは|そちらは|あんたは|本当は|では/g, ""),
		) &&
		text.text.slice(span.start, end).length > 3 &&
		!/^(?:.{0,3}(?:臭|くさ|暗|汚|気持ち悪|使え|知識|経験|うるさ))/.test(
			text.text.slice(span.start, end),
		) &&
		ending.test(text.text.slice(span.end, end))
	);
}

/** What is said against somebody in ordinary words: 反対派の皆さんは少しお勉強が足りないようですね. */
export function findFaulted(text: AnalyzedText, draft: Draft): Faulted[] {
	const isAddressed = draft.action === "reply" || draft.action === "comment";
	return findFaults(text).flatMap(({ span, group }): Faulted[] => {
		const target = findTarget(text, span);
		// An answer is read by the one it answers.
		if (!target && !(isAddressed && isOutcry(text, span))) return [];
		const isBody = target?.kind === "group";
		if (
			group.ofPersonOnly &&
			isBody &&
			/[課局庁社校院園]$/.test(target?.token.surface ?? "")
		)
			return [];
		if (!isSaid(text, span)) return [];
		return [
			{
				span,
				group,
				atMost: target?.kind === "person" ? (group.atMost ?? "hold") : "notice",
			},
		];
	});
}

function isSaid(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	if (harmlessTalk.test(text.text.slice(start, end))) return false;
	if (supposed.test(text.text.slice(span.end, end))) return false;
	return (
		!isQuoted(text, span) &&
		!isMentioned(text, span) &&
		!isAwareness(text, span) &&
		!isCondemned(text, span) &&
		!isDenied(text, span) &&
		!isWarnedAgainst(text, span) &&
		!isFirstPersonNear(text, span)
	);
}
