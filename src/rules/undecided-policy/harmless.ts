import type { AnalyzedText } from "../../core/analyzed-text";
import { mentionsCity } from "../../core/context/city-talk";
import { sentenceOf } from "../../core/context/clause";
import { isDenied } from "../../core/context/denial";
import { isMentioned } from "../../core/context/mention";
import { isInName } from "../../core/context/name";
import { isAboutOrigins } from "../../core/context/origins";
import type { Found } from "../../core/context/phrases";
import { findPublicMatter } from "../../core/context/public-matter";
import { isPublished } from "../../core/context/published";
import { isQuestion } from "../../core/context/question";
import { findCity, isAboutCitizens } from "../../core/context/subject";
import { compoundEndingAt } from "../../core/context/tokens";
import type { Draft } from "../../core/draft";
import type { Policy } from "../../core/policy";
import type { Span } from "../../core/span";
import {
	disruption,
	harmlessTopics,
	resuming,
	type Undecided,
} from "../words/undecided-policy";
import { isCitizensOwn } from "./citizens-own";
import { isSettled } from "./settled";

export type Candidate = Found<Undecided> & {
	/** Places that are no matter by themselves: the words of a hint. */
	apart: Span[];
};

/** True when the words found are in order: a name, a question, a vote that is over, what citizens consider. */
export function isHarmless(
	text: AnalyzedText,
	draft: Draft,
	policy: Policy,
	found: Candidate,
): boolean {
	const { span, group, apart } = found;
	// 「検討中」とは、まだ決めていないという意味です
	if (isMentioned(text, span)) return true;
	// 公共施設整備検討委員会 / 検討会議
	if (isInName(text, span)) return true;
	// 購入をご検討中の方へ
	if (isAboutCitizens(text, span)) return true;
	// 大雪で運休しています。再開の見通しは7時に更新します。: when a service comes back is no policy
	if (isAboutDisruption(text, span)) return true;
	// 契約したが、やめたいと連絡したら違約金を求められた / 口を閉じ、舌で上顎を押す
	if (isCitizensOwn(text, span)) return true;
	// 「お試し500円」のつもりが定期購入: meant, and it came otherwise
	if (meantOtherwise.test(text.text.slice(span.start, span.end + 2)))
		return true;
	// 就職が内定した高校生, マルシェの出店者が内定しました
	if (isChosenCitizen(text, span)) return true;
	// 統合する方針はありません
	if (isDenied(text, span)) return true;
	// 検討中ですか。お知らせください
	if (group.kind === "under-way" && isQuestion(text, span)) return true;
	// 検討結果を公表しました
	if (isPublished(text, span)) return true;
	// 建設地は…に決まりました。本会議で位置の条例が可決されています
	if (isSettled(text, span)) return true;
	// 地名は「霧切り」がなまったもの、という説が有力です
	if (isAboutOrigins(text, span)) return true;
	// 駐輪場から自転車がなくなったとのこと
	if (isLost(text, span)) return true;
	// 大会は雨天のため中止になりそうです
	const sentence = sentenceOf(text, span);
	if (weather.test(text.text.slice(sentence.start, sentence.end))) return true;
	// エレベーターは調整中です / 開催日は調整中です
	if (hasHarmlessTopic(text, found)) return true;
	// 駅の方向へ歩いてください
	if (group.behindVerb && !isBehindVerb(text, found)) return true;
	if (!group.needsMatter) return false;
	if (findPublicMatter(text, span, apart)) return false;
	const { start, end } = sentence;
	// 道の駅の候補を3つに絞りました。まだ検討中です。: the topic stands a sentence before
	const isPersonal = draft.account.kind === "personal";
	const before = { start: Math.max(0, start - 2), end: start };
	if (!isPersonal && start > 1 && findPublicMatter(text, before)) return false;
	if (mentionsCity(text.text.slice(start, end), policy.organization.name))
		return false;
	return isPersonal || !findCity(text, span);
}

/** 値上げするつもりが「ある」 is a plan. */
const meantOtherwise = /つもりが(?![あな無強])/;

const belonging =
	/(?:自転車|傘|財布|鍵|荷物|帽子|かばん|カバン|バッグ|スマホ|携帯電話|携帯|カード|靴|上着|眼鏡|めがね|手袋|おもちゃ|水筒|定期券|ランドセル|犬|猫)(?:が|は|も)$/;

/** Somebody has lost something: 財布が「なくなったとのこと」. */
const isLost = ({ text }: AnalyzedText, { start, end }: Span) =>
	/^[無な]くな/.test(text.slice(start, end)) &&
	belonging.test(text.slice(Math.max(0, start - 8), start));

/** People who are taken into a school, a flat or an event, not into office. */
const citizens =
	/(?:就職|進学|入[所園学居社]|[学高校大]生|生徒|(?:参加|出演|出店|出場|当選|入居|受講|入所)(?:者|団体)|ボランティア)[^。、!?\n]{0,6}$/;

const isChosenCitizen = (text: AnalyzedText, span: Span) =>
	text.text.slice(span.start, span.end).includes("内定") &&
	citizens.test(text.text.slice(sentenceOf(text, span).start, span.start));

const weather = /雨天|悪天候|天候|荒天|台風|強風|大雪/;

/** The words tell when something that has stopped goes on, and the text says what has stopped. */
const isAboutDisruption = (text: AnalyzedText, { start, end }: Span) =>
	resuming.test(text.text.slice(start, end)) && text.says(disruption);

const isBehindVerb = (
	{ tokens }: AnalyzedText,
	{ first }: Found<Undecided>,
) => {
	const before = tokens[first - 1];
	return (
		before?.pos === "動詞" ||
		before?.pos === "助動詞" ||
		before?.detail === "サ変接続"
	);
};

/** The topic or object right before, with no verb between: 「開催日」は調整中, not 「時間」を短縮する案を検討中. */
function hasHarmlessTopic(
	text: AnalyzedText,
	found: Found<Undecided>,
): boolean {
	const { tokens } = text;
	const { start } = sentenceOf(text, found.span);
	for (let i = found.first - 1; i >= 0; i--) {
		const token = tokens[i];
		if (!token || token.start < start || token.pos === "動詞") return false;
		if (
			token.pos === "名詞" &&
			/^(?:は|が|を|も|の|に|について|、)$/.test(
				tokens[i + 1]?.surface ?? "",
			) &&
			harmlessTopics.test(compoundEndingAt(tokens, i))
		)
			return true;
	}
	return false;
}
