import type { AnalyzedText } from "../core/analyzed-text";
import { mentionsCity } from "../core/context/city-talk";
import { sentenceOf } from "../core/context/clause";
import { isDenied } from "../core/context/denial";
import { isMentioned } from "../core/context/mention";
import { isInName } from "../core/context/name";
import { type Found, phraseFinder } from "../core/context/phrases";
import { findPublicMatter } from "../core/context/public-matter";
import { isPublished } from "../core/context/published";
import { isQuestion } from "../core/context/question";
import { findCity, isAboutCitizens } from "../core/context/subject";
import { compoundEndingAt } from "../core/context/tokens";
import type { Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import {
	consultation,
	harmlessTopics,
	type Undecided,
	type UndecidedKind,
	undecided,
} from "./words/undecided-policy";

const find = phraseFinder(undecided);

const seen: Record<UndecidedKind, (words: string) => Hit["message"]> = {
	"under-way": (words) => ({
		ja: `「${words}」とあります。市がまだ決めていない事柄に触れているようです。`,
		en: `“${words}”: this seems to touch on what the city has not decided yet.`,
	}),
	leaning: (words) => ({
		ja: `「${words}」とあります。市の正式な発表より先に、決まったことのように読まれます。`,
		en: `“${words}”: readers may take it as decided before the city has announced it.`,
	}),
	"not-yet": (words) => ({
		ja: `「${words}」とあります。決まる前の情報は、断り書きがあっても独り歩きします。`,
		en: `“${words}”: what is not decided spreads without its reservation.`,
	}),
	behind: (words) => ({
		ja: `「${words}」とあります。公表していないやり取りに触れているようです。`,
		en: `“${words}”: this seems to touch on talks that are not public.`,
	}),
};

const advice: Hit["advice"] = {
	ja: "公表済みの内容ですか。まだなら、決定と公表を待って投稿してください。",
	en: "Has it been published? If not, please wait for the decision and its announcement.",
};

/** 意思形成過程の情報: what the city has not decided, or not announced. */
export const rule: Rule = {
	id: "undecided-policy",
	title: {
		ja: "決まっていない政策",
		en: "Policy not decided yet",
	},
	why: {
		ja: "検討中の事柄が市の決定と受け取られ、意思決定や交渉に影響するためです。",
		en: "What is under consideration is taken for a decision and disturbs deciding and negotiating.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text, draft, policy) => {
		const all = find(text);
		// 検討中の素案へのパブリックコメントを募集しています
		if (all.length === 0 || consultation.test(text.text)) return [];
		return all
			.filter((found) => !isHarmless(text, draft, policy, found))
			.map(({ span, group }) => ({
				span,
				message: seen[group.kind](text.text.slice(span.start, span.end)),
				advice,
				...(group.atMost && { atMost: group.atMost }),
			}));
	},
};

function isHarmless(
	text: AnalyzedText,
	draft: Draft,
	policy: Policy,
	found: Found<Undecided>,
): boolean {
	const { span, group } = found;
	// 「検討中」とは、まだ決めていないという意味です
	if (isMentioned(text, span)) return true;
	// 公共施設整備検討委員会 / 検討会議
	if (isInName(text, span)) return true;
	// 購入をご検討中の方へ
	if (isAboutCitizens(text, span)) return true;
	// 統合する方針はありません
	if (isDenied(text, span)) return true;
	// 検討中ですか。お知らせください
	if (group.kind === "under-way" && isQuestion(text, span)) return true;
	// 検討結果を公表しました
	if (isPublished(text, span)) return true;
	// エレベーターは調整中です / 開催日は調整中です
	if (hasHarmlessTopic(text, found)) return true;
	// 駅の方向へ歩いてください
	if (group.behindVerb && !isBehindVerb(text, found)) return true;
	if (!group.needsMatter) return false;
	if (findPublicMatter(text, span)) return false;
	const { start, end } = sentenceOf(text, span);
	// 道の駅の候補を3つに絞りました。まだ検討中です。: the topic stands a sentence before
	const isPersonal = draft.account.kind === "personal";
	const before = { start: Math.max(0, start - 2), end: start };
	if (!isPersonal && start > 1 && findPublicMatter(text, before)) return false;
	if (mentionsCity(text.text.slice(start, end), policy.organization.name))
		return false;
	return isPersonal || !findCity(text, span);
}

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
