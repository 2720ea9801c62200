import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { isAimedAtPerson } from "../../core/context/aim";
import { sentenceOf } from "../../core/context/clause";
import { findPerson, isPerson } from "../../core/context/person";
import type { Found } from "../../core/context/phrases";
import { hasNamedSource } from "../../core/context/source";
import { findTarget } from "../../core/context/target";
import { tokenIndex } from "../../core/context/tokens";
import type { Draft } from "../../core/draft";
import type { Span } from "../../core/span";
import type { Contempt, Insult } from "../words/defamation";
import { isFirstPersonNear } from "./first-person";

/** A reply is read by the one it answers. */
const isAddressed = (draft: Draft) =>
	draft.action === "reply" || draft.action === "comment";

const opening =
	/^(?:@[\w.]+\s*)*(?:(?:本当に?|ほんとに?|ホントに?|マジで?|まじで?|実に|なんて|なんと|何とも|どこまで|相変わらず|とにかく|ただの|ただただ|さすがに|やはり|やっぱり|つくづく|もう|超|ちょっと|少し|随分|ずいぶん|かなり|あまりに(?:も)?|正直|失礼ですが|いや|はあ|は|へえ|えっ?|あなた(?:は|って|が|こそ)?|あんた(?:は|って)?|お前(?:は|って)?|そちら(?:は|が|こそ)?|それは|それって|発想が|考え(?:方)?が|言うことが|頭が)[、,!?…\s]*)*$/;
const closing =
	/^(?:な|の|い|すぎ|過ぎ|る|極まりない|そのもの|丸出し|み(?:たい|て)|です|だ|でしょ(?:う)?|だろ(?:う)?|じゃ|では|あり|ません|ん|か|ね|よ|わ|さ|ぞ|お方|方|人|奴|やつ|お人|意見|発想|考え(?:方)?|コメント|書き込み|人間|連中|、|w|笑|草|[(（)）!?。…♪〜~\s])*$/u;
/** Answers about things that sound like verdicts: 印鑑は不要です, 面倒ですよね, 痛いですね. */
const plainAnswer =
	/^(?:不要|い[らり](?:ない|ません)|要[らり](?:ない|ません)|面倒|めんどう|痛い|臭い|汚い|うるさい|迷惑|ごみ|ゴミ)/;

/** In an answer a word that fills its sentence is said to the one who asked: 「情けないですね。」, not 「情けない話ですが、遅れています」. */
function isOutcry(text: AnalyzedText, span: Span, mayFollow = false): boolean {
	const { start, end } = sentenceOf(text, span);
	const before = text.text.slice(start, span.start).trim();
	return (
		// いい加減にしろ、「馬鹿者」
		((mayFollow && before.endsWith("、")) || opening.test(before)) &&
		closing.test(text.text.slice(span.end, end)) &&
		!plainAnswer.test(text.text.slice(span.start, span.end))
	);
}

/** True where the word insults somebody: always, or because it is aimed at a person. */
export function isInsult(
	text: AnalyzedText,
	draft: Draft,
	{ span, group }: { span: Span; group: Insult },
): boolean {
	if (!group.needsPerson) return true;
	if (isAimedAtPerson(text, span, group.isThing ? "thing" : "quality"))
		return true;
	// あのコメンテーター、顔も性格もブス
	if (!group.isThing && findTarget(text, span)?.kind === "person") return true;
	if (group.isPersonNoun && isUsedAsName(text, span)) return true;
	return (
		isAddressed(draft) &&
		isOutcry(text, span, group.isPersonNoun) &&
		!isFirstPersonNear(text, span)
	);
}

const nameParticle =
	/^(?:は|が|に|には|を|も|め|しか|って|らしい|か|ばかり|ばっかり|ばっか|だらけ|だ|です|じゃ|すぎる|過ぎる)$/;

/** 「バカ」には分からない, 「バカ」の集まり: the word stands for people. */
function isUsedAsName(text: AnalyzedText, span: Span): boolean {
	const index = tokenIndex(text, span.end - 1);
	const next = text.tokens[index + 1];
	const second = text.tokens[index + 2];
	// バカにする, バカになる, バカを見る
	if (second && /^(?:する|なる|できる|見る|言う|つける)$/.test(second.base))
		return false;
	if (next?.surface === "の")
		return /^(?:集まり|集団|巣窟|塊|極み|一味|群れ)$/.test(
			second?.surface ?? "",
		);
	return (
		next !== undefined &&
		next.form !== "体言接続" &&
		nameParticle.test(next.surface)
	);
}

/** True where the phrase is contempt for somebody, under the condition its group names. */
export function isContempt(
	text: AnalyzedText,
	draft: Draft,
	{ span, first, group }: Found<Contempt>,
): boolean {
	if (group.condition === "behind-person")
		return isBehindPerson(text.tokens, first);
	if (group.condition === "accusation") return isAccusation(text, span);
	if (!group.needsPerson || isAimedAtPerson(text, span)) return true;
	return isAddressed(draft) && isOutcry(text, span);
}

/** 「公務員」のくせに偉そう, but 夏のくせに寒い. */
const isBehindPerson = (tokens: Token[], first: number) => {
	const before = tokens[first - 1];
	return before !== undefined && isPerson(before);
};

/** 逮捕の発表やおわびは、市が責任をもって知らせる事実 */
const announcing =
	/逮捕|書類送検|起訴|判決|容疑|疑いで|おわび|お詫び|懲戒|処分|公表|発表|会見|再発防止|防止|相談|通報|研修|条例|窓口/;

function isAccusation(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	if (announcing.test(text.text.slice(start, end))) return false;
	if (hasNamedSource(text, span)) return false;
	const person = findPerson(text, span);
	return (
		person !== undefined &&
		(person.detail2 === "人名" ||
			/^(?:さん|氏|市長|町長|村長|知事|副市長|議員|市議|課長|部長|係長|局長|校長|教頭|社長|店長|園長|院長|会長|理事長|先生|担任|上司|同僚|あいつ|こいつ|お前)$/.test(
				person.surface,
			))
	);
}
