import type { AnalyzedText } from "../../core/analyzed-text";
import { isAwareness } from "../../core/context/awareness";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isDenied } from "../../core/context/denial";
import {
	isMentioned,
	isQuoted,
	isSpokenAbout,
	quotationAround,
} from "../../core/context/mention";
import { isInName } from "../../core/context/name";
import { isWarnedAgainst } from "../../core/context/prevention";
import { isInTitle } from "../../core/context/title";
import type { Span } from "../../core/span";

/** A slur hurts when it is passed on as well, unless the sentence is about what it does. */
export const isPassedOn = (text: AnalyzedText, span: Span) =>
	!isInTitle(text, span) &&
	!isSpokenAbout(text, span) &&
	!isInName(text, span) &&
	!isCondemned(text, span) &&
	!(isQuoted(text, span) && isAwareness(text, span));

/** True when the words are used against people, not spoken about, denied or warned against. */
export const isUsed = (text: AnalyzedText, span: Span) =>
	!isInTitle(text, span) &&
	!isMentioned(text, span) &&
	!isInName(text, span) &&
	!isCondemned(text, span) &&
	!isDenied(text, span) &&
	!isWarnedAgainst(text, span);

/** 怠け者「と思われがち」, 邪魔者「扱い」: somebody else's view, told without sharing it. */
const othersView =
	/^(?:だ|な|である)?(?:と|って)(?:思われ|言われ|見られ|みられ|誤解|され(?!て当然)|呼ばれ|みなされ|みなす|決めつけ|からか)|^(?:扱い|視|呼ばわり|あつかい)|^[^。]{0,10}(?:わけ|データ|事実|根拠|統計|証拠)(?:では|は|が|も)?(?:ない|あり|見当たら)|^(?:たく|たい|ない|ず)/;
/** A survey tells that fewer hold the view: …という考え方に反対する人が7割を超えました. */
const shrinking =
	/^[」』]?(?:という|といった|との)(?:考え方?|意見|意識|価値観|固定観念|風潮|見方)[^。!?\n]{0,20}(?:に(?:反対|同意しない|賛成しない)|を否定|減|下回|少な|過半数を割)/;
const survey =
	/調査|アンケート|統計|世論|白書|\d割|[一二三四五六七八九]割|\d%|ポイント/;
const scorned = /(?:人|方)(?:が多い|たち)?(?:の)?(?:は|って)/;
/** A play or a lesson asks about somebody of the past: 彼女は、本当に悪だったのか. */
const askedOfPast =
	/^(?:人|女|者)?(?:だったのか|だったのでしょうか|であったのか|なのか)(?:[。?!」]|$)/;
const stage =
	/演劇|朗読劇|市民劇|市民参加劇|上演|公演|舞台|演じ|歴史講座|古文書|史料|裁判記録|小説|映画|物語/;
/** 「女には無理」。そんな言葉を… */
const takenUp =
	/^[。、\s]*(?:そんな|こんな|このような|こうした|そういった|そうした|といった)/;
/** Measures about people, not against them: 乱暴な患者への対応研修 */
const measures = /^(?:へ|に対する)(?:の)?(?:対応|対策|支援|理解|配慮|研修)/;

/** True when somebody else's view is told, or measures about the people. */
export function isHeldByOthers(
	text: AnalyzedText,
	span: Span,
	verdict: Span,
): boolean {
	const rest = text.text.slice(verdict.end, sentenceOf(text, verdict).end);
	if (othersView.test(rest)) return true;
	if (shrinking.test(rest) && !scorned.test(rest) && text.says(survey))
		return true;
	if (askedOfPast.test(rest) && text.says(stage)) return true;
	if (measures.test(text.text.slice(span.end, span.end + 12))) return true;
	const quotation = quotationAround(text, verdict);
	return (
		quotation !== undefined && takenUp.test(text.text.slice(quotation.end))
	);
}
