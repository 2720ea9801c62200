import type { AnalyzedText, Token } from "../../core/analyzed-text";
import {
	sentenceAround,
	sentenceOf,
	tokensAfter,
} from "../../core/context/clause";
import { isMentioned, isQuoted } from "../../core/context/mention";
import { isInName } from "../../core/context/name";
import type { Found } from "../../core/context/phrases";
import { isWarnedAgainst } from "../../core/context/prevention";
import { isPublished } from "../../core/context/published";
import { isAboutCitizens } from "../../core/context/subject";
import { tokensIn } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import {
	hush,
	information,
	official,
	type Secret,
	surprise,
	treat,
} from "../words/confidential";
import { isAwarded } from "./announced";

/** The sentences that force the exceptions stand above them. */
export function isHarmless(text: AnalyzedText, found: Found<Secret>): boolean {
	const { span, group } = found;
	// 「極秘」と書かれた箱を開けるゲーム / 部外秘とはどういう意味ですか
	if (isMentioned(text, span)) return true;
	// 内示があった方は手続きをしてください
	if (group.kind === "personnel" && isAboutCitizens(text, span)) return true;
	// 意見と市の考えを公表します(氏名は非公表)
	if (
		withheldOf.test(text.text.slice(Math.max(0, span.start - 16), span.end)) &&
		!/^(?:です|だ)?(?:が|けど|けれど)/.test(text.text.slice(span.end))
	)
		return true;
	// 誕生日会を本人には内緒で準備中
	const words = text.text.slice(span.start, span.end);
	if (hush.test(words) && surprise.test(sentenceAround(text, span)))
		return true;
	// 見ちゃったおともだち、ないしょにしてね
	if (
		hush.test(words) &&
		/お?とも[だ達]ち|よい子|良い子|ちびっこ/.test(
			text.text.slice(sentenceOf(text, span).start, span.start),
		)
	)
		return true;
	// 新作スイーツ、内緒で買って車の中で食べた
	if (hush.test(words) && isTreat(text, span)) return true;
	// 特定秘密保護法の説明会
	if (isInName(text, span)) return true;
	// 未公開写真の展示 / 極秘レシピを大公開
	if (hasNear(text.tokens.slice(found.last, found.last + 4), group.notBefore))
		return true;
	// 合格発表前に / 国庫補助金の内示を受け
	if (hasNear(namesBefore(text.tokens, found.first), group.notBehind))
		return true;
	// オフレコなしの公開トーク
	if (noSecret.test(text.text.slice(span.start, span.end + 16))) return true;
	// 最低価格は3,850万円、落札は4,120万円です。鑑定の考え方をお答えしています
	if (group.kind === "tender" && isAwarded(text)) return true;
	// 会議は非公開でしたが、要旨は市ホームページに載せました
	if (isPublished(text, span)) return true;
	if (group.needsInformation && !isAboutInformation(text, span)) return true;
	if (group.kind === "silence") return isTheReadersOwnSecret(text, found);
	// 内部資料の持ち出しは禁止です / 職務上知り得た秘密を漏らしません
	if (isWarnedAgainst(text, span) || isKept(text, span)) return true;
	if (group.mayWithhold && isWithheld(text, found)) return true;
	return Boolean(group.needsAmount) && !tellsAmount(text, span);
}

/** Who has said something is kept back when it is published. */
const withheldOf =
	/(?:氏名|名前|個人名|住所|連絡先|電話番号|応募者|投稿者|提出者|回答者)(?:など|等)?(?:は|を|も|、)[^。]{0,4}非公表$/;

function isTreat(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	return (
		treat.test(text.text.slice(span.end, end)) &&
		!official.test(text.text.slice(start, end))
	);
}

/** オフレコ「一切なし」; 「オフレコなしでお願い」 asks for nothing either. */
const noSecret =
	/^オフレコ(?:で|だ|は|も)?(?:一切|いっさい|全く|まったく)?(?:な(?:し|く)|ゼロ|抜き|ありません)/;

/** What the words are written on to, directly or by の: 「国庫補助金」の内示, 「合格」発表前. */
function namesBefore(tokens: Token[], first: number): Token[] {
	let from = first;
	while (
		from > 0 &&
		(tokens[from - 1]?.pos === "名詞" || tokens[from - 1]?.surface === "の")
	)
		from--;
	return tokens.slice(from, first);
}

const hasNear = (tokens: Token[], words: string[] = []) =>
	tokens.some((token) => words.includes(token.surface));

const isAboutInformation = (text: AnalyzedText, span: Span) =>
	tokensIn(text, sentenceOf(text, span)).some((token) =>
		information.has(token.surface),
	);

const keeping = new Set(
	"守る 守れる 厳守 保護 保持 遵守 順守 徹底 安心 約束 お約束 適正 適切 義務付ける 罰則 罰する 処罰 違反".split(
		" ",
	),
);

/** 相談員には守秘義務があり、秘密は守られます / 業務上知り得た情報を第三者に提供しません */
const isKept = (text: AnalyzedText, span: Span) =>
	tokensAfter(text, span).some(
		(token, i, after) =>
			keeping.has(token.base) ||
			(token.base === "管理" && after[i + 1]?.base === "する") ||
			((token.base === "ない" || token.base === "ん" || token.base === "ぬ") &&
				token.pos === "助動詞" &&
				// かもしれない denies nothing
				!after
					.slice(Math.max(0, i - 2), i)
					.some(({ base }) => /^しれる$|^知れる$/.test(base))),
	);

/** 暗証番号は誰にも教えないで / 「誰にも言わないで」と言われたら相談を / 家族に内緒で相談できます */
const ownSecrets =
	/暗証|パスワード|口座|カード|認証|個人情報|詐欺|手口|被害|虐待|いじめ|性暴力|相談|SOS|悩|脅|お楽しみ|サプライズ|プレゼント|クイズ|謎解き|レシピ|隠し味/;

function isTheReadersOwnSecret(
	text: AnalyzedText,
	found: Found<Secret>,
): boolean {
	const sentence = sentenceOf(text, found.span);
	if (ownSecrets.test(text.text.slice(sentence.start, sentence.end)))
		return true;
	if (isQuoted(text, found.span)) return true;
	const before = text.tokens[found.first - 1];
	const person = text.tokens[found.first - 2];
	// 親に内緒で買ったゲーム: 誰かに隠れて何かをする話。市民や議会に隠すのは別
	if (
		before?.surface === "に" &&
		person &&
		!/^(?:市民|住民|議会|議員|外部|記者|マスコミ|世間|上司|課長)$/.test(
			person.surface,
		)
	)
		return true;
	// 内々で葬儀を行う / 内々のお祝い
	if (/内々/.test(text.text.slice(found.span.start, found.span.end)))
		if (
			/葬|弔|法要|告別|祝/.test(text.text.slice(sentence.start, sentence.end))
		)
			return true;
	return Boolean(found.group.mayWithhold) && isWithheld(text, found);
}

/**
 * 「賞品が何かはまだ秘密です。」 keeps its secret: the clause's topic is what is withheld, and the sentence is over.
 * 「この話はまだ秘密です。」 has told it before.
 */
function isWithheld(text: AnalyzedText, { span, first }: Found<Secret>) {
	const sentence = sentenceOf(text, span);
	const rest = text.text.slice(span.end, sentence.end);
	const isLast = /^[ですだましたよねわのん]*[。!♪☆~〜ー\s」)]*$/.test(rest);
	if (!isLast) return false;
	const topic = topicBefore(text.tokens, first, sentence.start);
	if (topic === undefined) return false;
	// 次の部長は田中さんに決まりました(まだ内緒ね): told before it is called secret
	const isTold = text.tokens
		.slice(topic, first)
		.some(({ base }) => base === "た" || base === "です" || base === "ます");
	if (isTold) return false;
	return !/^(?:話|こと|件|これ|それ|情報|資料|内容|ここ|私|僕|ネタ|数字)$/.test(
		text.tokens[topic - 1]?.surface ?? "",
	);
}

/** Index of the nearest は or が before `first`, not before the offset `start`. */
function topicBefore(
	tokens: Token[],
	first: number,
	start: number,
): number | undefined {
	for (let i = first - 1; (tokens[i]?.start ?? -1) >= start; i--)
		if (/^[はが]$/.test(tokens[i]?.surface ?? "")) return i;
	return undefined;
}

/** 予定価格は3200万円 / 見積もりを教えます, but not 予定価格の公表 or 見積もりは3社から. */
function tellsAmount(text: AnalyzedText, span: Span): boolean {
	const rest = text.text.slice(span.end, sentenceOf(text, span).end);
	return /^(?:は|が|を|も|って|の額|、|:|だいたい|大体|約)[^。]{0,12}(?:[0-9][0-9,.]*[億万千]*円|[0-9][億万]|教え|漏|聞い|見た|知っ|手元|ぐらい|くらい|入手)/.test(
		rest,
	);
}
