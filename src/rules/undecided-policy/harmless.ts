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
import { isReported } from "../../core/context/reported";
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
	// 契約したが、やめたいと連絡したら違約金を求められた
	if (text.says(consumer)) return true;
	// 3月以降に購入した電話機の費用を補助します
	if (
		/^(?:購入|買い|設置|交換|選び|選ん)/.test(
			text.text.slice(span.start, span.end),
		) &&
		text.says(subsidy)
	)
		return true;
	// やる気がなくなる / 口を閉じ、舌で上顎を押しながら「ん」と言う
	if (isAboutBody(text, span)) return true;
	// 会場からは「議員を半分に減らせ」などのご意見がありました
	if (isReported(text, span) && text.says(hearing)) return true;
	// 毎年秋から各課が見積もりを行い、査定を経て予算案としてまとめます: how it is always done
	if (/毎年|例年/.test(text.text.slice(sentenceOf(text, span).start, span.end)))
		return true;
	// 構想や計画の段階から、早めに問い合わせてください
	if (asksApplicants.test(text.text.slice(span.end))) return true;
	// 離婚協議中で配偶者と別居している方
	if (privately.test(text.text.slice(sentenceOf(text, span).start, span.start)))
		return true;
	// かなちゃん手形の購入費を助成します: a name, and no かな
	if (/かなちゃん/.test(text.text.slice(span.start, span.end + 3))) return true;
	// 「やめ方がわからなかったんだろうね」: a guess at what has been
	if (guessedAtPast.test(text.text.slice(span.start, span.end))) return true;
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

/** Where citizens say what they want. */
const hearing =
	/ご?意見(?:を交わ|が(?:あり|出|寄せ)|も|や|など|をいただ)|要望|(?:会場|客席|委員|参加者|市民|傍聴席)から(?:は|も|、|「)|議会報告会|懇談会|意見交換|ワークショップ/;

/** Cases that consumers tell: nothing of them is the city's own decision. */
const consumer =
	/消費生活|消費者(?:被害|トラブル|ホットライン|センター)|クーリング・?オフ|定期購入|悪質商法|訪問(?:販売|購入)|販売業者|購入業者|架空請求|勧誘(?:さ|を受け|電話|する業者)|違約金|ネットショッピング|通販サイト/;

/** Citizens buy, and the city gives something towards it. */
const subsidy =
	/(?:費用?|金額|一部)(?:の一部)?を(?:補助|助成)|(?:補助|助成)(?:金|額|対象|事業|制度|率)/;

const asksApplicants =
	/^(?:で|から|に)?、?[^。!?\n、]{0,10}(?:問い?合わせ|相談|連絡|知らせ)(?:て)?(?:を|くだ|し|に)/;

const isAboutBody = ({ text }: AnalyzedText, { start, end }: Span) =>
	(/^(?:減ら|増や|控え)/.test(text.slice(start, end)) &&
		/(?:しょう[ゆ油]|醤油|塩分?|砂糖|糖分|油|脂|カロリー|食べる量|ごみ|CO2)を?[^。、]{0,6}$/.test(
			text.slice(Math.max(0, start - 14), start),
		)) ||
	/^(?:やる気|食欲|気力|元気|意欲|体力|筋力|自信|興味)[がも](?:なくな|無くな|減|下が|上が|増)/.test(
		text.slice(start, end),
	) ||
	(/^(?:閉じ|閉め|開け)/.test(text.slice(start, end)) &&
		/(?:口|目|まぶた|唇|足|脚|脇|わき|ふた|蓋|カーテン|本|傘)を(?:軽く|しっかり|ゆっくり)?$/.test(
			text.slice(Math.max(0, start - 8), start),
		));

/** What citizens settle among themselves. */
const privately = /(?:離婚|遺産|相続|示談|親権|養育費)の?(?:分割)?の?$/;

const guessedAtPast = /[いか]った(?:ん|の)?(?:だろ|でしょ)う$/;

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
