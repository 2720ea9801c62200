import type { AnalyzedText } from "../../core/analyzed-text";
import { isAwareness } from "../../core/context/awareness";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isDenied } from "../../core/context/denial";
import { isMentioned, isQuoted } from "../../core/context/mention";
import { phraseFinder } from "../../core/context/phrases";
import { isWarnedAgainst } from "../../core/context/prevention";
import { findTarget } from "../../core/context/target";
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

/** What is said against somebody in ordinary words: 反対派の皆さんは少しお勉強が足りないようですね. */
export function findFaulted(text: AnalyzedText): Faulted[] {
	return findFaults(text).flatMap(({ span, group }): Faulted[] => {
		const target = findTarget(text, span);
		if (!target) return [];
		const isBody = target.kind === "group";
		if (
			group.ofPersonOnly &&
			isBody &&
			/[課局庁社校院園]$/.test(target.token.surface)
		)
			return [];
		if (!isSaid(text, span)) return [];
		return [
			{
				span,
				group,
				atMost: target.kind === "person" ? (group.atMost ?? "hold") : "notice",
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
