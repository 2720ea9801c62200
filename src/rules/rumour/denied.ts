import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceAround, sentenceOf } from "../../core/context/clause";
import { isQuoted } from "../../core/context/mention";
import type { Span } from "../../core/span";

const talk =
	"(?:情報|話|うわさ|噂|投稿|書き込み|メール|メッセージ|画像|写真|動画|デマ)";

/** How untrue talk comes about, at any time: 不確かな情報がSNSで広がることがあります. 広がっています tells of one. */
const inGeneral = new RegExp(
	`(?:(?:真偽|根拠|出典|出所)[^。!?\\n]{0,12}|不確かな|未確認の|うその|ウソの|偽の|誤った|古い|加工された|(?:こう|そう)した[^。!?\\n]{0,8}|そんな)${talk}(?:が|は|も)[^。!?\\n]{0,16}(?:(?:流れ|広が|広ま|出回|飛び交|拡散)(?:ます|り(?:ます|やす)|し(?:ます|やす)|やす|する(?:こと|恐れ|おそれ)|る(?:こと|もの|恐れ|おそれ|時期|とき))|出回りやす)`,
	"u",
);
/** Readers are asked to look first. */
const lookFirst =
	/惑わされ|うのみ|鵜呑み|(?:拡散|リポスト|リツイート|シェア|転送|投稿|共有)(?:する|し)?(?:前|ない|せず|ず)|広め(?:ず|ない|る前)|(?:公式|発信元|出典|発表|情報源)[^。!?\n]{0,16}(?:確認|確かめ|ご覧)|確かめ(?:て|ま)/;

/** True in a post that warns of rumours: of its examples, and of the sentence that says how they spread. */
export const isWarningOfRumours = (text: AnalyzedText, span: Span) =>
	text.says(inGeneral) &&
	text.says(lookFirst) &&
	(isQuoted(text, span) || inGeneral.test(sentenceAround(text, span)));

/** What is denied is cited: 「断水する」とのメール. */
const cited = new RegExp(
	`[」』](?:と|って)|(?:との|という|とする|といった)[^。!?\\n、]{0,6}${talk}|[\\p{Script=Han}ー]の(?:うわさ|噂|デマ)`,
	"u",
);
const untrue =
	/(?:事実(?:では(?:ありません|ない)|と(?:は)?異なります|無根(?:です|だ))|(?:は|、|全て|すべて)(?:デマ|誤り|間違い|うそ|嘘|偽情報|誤情報)(?:です|だ)|根拠(?:は|が)?(?:ありません|ない)|そのような(?:事実|こと)は(?:ありません|ない)|(?:通常|平常|普段|ふだん|いつも)(?:どおり|通り)[^。!?\n、]{0,14}(?:ます|です))(?!か|の(?:では|だろ|でしょ|か)|だろ|でしょ|と(?:は|も|い|思|限|聞)|らし|そう|みたい|ようで?す|って)/;

/** True when the sentence goes on to say flatly that the cited talk is untrue: 「断水する」とのメールは、事実ではありません. */
export function isFlatlyDenied(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	return (
		cited.test(text.text.slice(start, end)) &&
		untrue.test(text.text.slice(span.end, end))
	);
}
