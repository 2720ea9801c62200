import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isCondemned } from "../core/context/condemned";
import { isMentioned, quotationAround } from "../core/context/mention";
import { phraseFinder } from "../core/context/phrases";
import { isWarnedAgainst } from "../core/context/prevention";
import { underline } from "../core/context/underline";
import { type Draft, isAnswer } from "../core/draft";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import { drawn, kindness, laughter, scorn, taunts } from "./words/provocation";

const findTaunts = phraseFinder(taunts);

/** 煽り・挑発: 逗子市 3-1(2)イ; 芦別市 1-4(6) and 武蔵野市 2.4(1), 3.3(3) ask to avoid needless dispute. */
export const rule: Rule = {
	id: "provocation",
	title: { ja: "煽り・挑発", en: "Provocation" },
	why: {
		ja: "挑発や皮肉は言い争いと炎上を招き、市全体への不信につながるためです。",
		en: "Taunts and sarcasm lead to quarrels and make people distrust the whole city.",
	},
	accounts: "both",
	severity: "confirm",
	ofOwnWords: true,
	check: (text, draft) =>
		underline(text, [
			...findTaunts(text)
				.filter(
					({ span, group }) =>
						(!group.onlyIn || isAnswer(draft)) &&
						(!group.needsOpponent || hasOpponent(text, span, draft)) &&
						!group.notBefore?.test(text.text.slice(span.end)) &&
						isMeant(text, span),
				)
				.map(({ span, group }) => ({
					span,
					...said(draft),
					...(group.atMost && { atMost: group.atMost }),
				})),
			...findLaughter(text, draft),
		]),
};

type PlacedHit = Hit & { span: Span };

/** w, 草, (笑): in an answer; in a post only where somebody is laughed at. */
function findLaughter(text: AnalyzedText, draft: Draft): PlacedHit[] {
	return text.matches(laughter).flatMap((match): PlacedHit[] => {
		const span = { start: match.index, end: match.index + match[0].length };
		const { start, end } = sentenceOf(text, span);
		const sentence = text.text.slice(Math.min(start, span.start), end);
		const isScorn = scorn.test(sentence);
		if (kindness.test(sentence)) return [];
		// A private person laughs as everybody does.
		if (!isScorn && draft.account.kind === "personal") return [];
		if (!isAnswer(draft) && !(isScorn && isAboutOpponents(sentence))) return [];
		if (!isMeant(text, span)) return [];
		return [{ span, ...said(draft), ...(!isScorn && { atMost: "notice" }) }];
	});
}

const isAboutOpponents = (sentence: string) =>
	/アンチ|クレーマー|批判|反対派|反対して|反対(?:集会|運動|デモ|署名|意見)|文句|騒い|騒ぐ|他市|隣の(?:市|町|県)|負け/.test(
		sentence,
	);

/** Somebody is answered, or the sentence or the one before it speaks of people who criticise, or laughs. */
function hasOpponent(text: AnalyzedText, span: Span, draft: Draft): boolean {
	if (isAnswer(draft)) return true;
	const { start, end } = sentenceOf(text, span);
	const around = text.text.slice(Math.max(0, start - 40), end + 8);
	return isAboutOpponents(around) || sneering.test(around);
}

const sneering =
	/顔真っ赤|論破|炎上|コメント|リプ|引用|叩(?:い|か)|ブロック|書き込み|投稿|掲示板|記者|マスコミ|議員|市長|課長|職員|役所|市民|住民|老害|あいつ|お前|おまえ|連中|奴|やつら|[wｗ](?:$|[。!\s])|\(笑\)|笑$/;

/** Over a board or on a field people challenge each other for fun. */
const inPlay =
	/将棋|囲碁|オセロ|チェス|ゲーム|カード|かけっこ|卓球|テニス|釣り|綱引き|相撲|玉入れ|リレー|じゃんけん|クイズ|雪合戦|早食い|大食い|運動会|選手権|トーナメント|リーグ戦|対局|再戦|対戦|試合|挑戦状|リベンジマッチ/;

function isMeant(text: AnalyzedText, span: Span): boolean {
	const around = sentenceOf(text, span);
	const before = text.text.slice(Math.max(0, around.start - 24), around.end);
	if (inPlay.test(before)) return false;
	// 煽り文句に釣られて買ったケーキ
	if (
		/^釣られ/.test(text.text.slice(span.start, span.end)) &&
		drawn.test(text.text.slice(around.start, around.end))
	)
		return false;
	// なぜ自分だけ督促が来るのか、とのお怒りですね
	if (
		/^お怒り/.test(text.text.slice(span.start, span.end)) &&
		/と(?:の|いう)$/.test(text.text.slice(around.start, span.start))
	)
		return false;
	const quotation = quotationAround(text, span);
	if (quotation) {
		const rest = text.text.slice(
			quotation.end,
			sentenceOf(text, quotation).end,
		);
		// 「悔しかったら…」という歌詞, 「論破」と書き込まれた
		if (/^\s*[\p{L}]/u.test(rest)) return false;
	}
	return (
		!isMentioned(text, span) &&
		!isCondemned(text, span) &&
		!isWarnedAgainst(text, span)
	);
}

const said = (draft: Draft): Pick<Hit, "message" | "advice"> => ({
	message: {
		ja: "相手を挑発する、または皮肉・嘲笑と受け取られる表現です。言い争いや炎上につながります。",
		en: "This reads as a taunt, sarcasm or mockery and invites a quarrel.",
	},
	advice: isAnswer(draft)
		? {
				ja: "一度置いて、送る前に所属長か同僚に相談してください。返信しない選択もあります。",
				en: "Put it aside, and talk to your superior or a colleague first. Not answering is a choice, too.",
			}
		: {
				ja: "皮肉や挑発を外し、知らせたい事実だけを書いてください。",
				en: "Please leave out the taunt and write only what people need to know.",
			},
});
