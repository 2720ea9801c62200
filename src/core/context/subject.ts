import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf, tokensAfter } from "./clause";
import { compoundEndingAt, tokenIndex, tokensIn } from "./tokens";

const words = (list: string) => new Set(list.split(" "));

const citizens = words(
	"方 かた 方々 皆さま 皆様 皆さん みなさま みなさん 皆 住民 市民 町民 村民 区民 県民 都民 道民 府民 世帯 家庭 保護者 事業者 企業 団体 希望者 対象者 申請者 応募者 利用者 参加者 学生 生徒 児童 若者 高齢者 妊婦 ご家族 家族 人 お客様 お子さん お子さま 者",
);

const city =
	/(?:市|町|村|区|県|都|道|府|役所|役場|県庁|庁内|課|課内|部内|局|市長|町長|村長|区長|知事|議会|教育委員会|市教委|行政|当局|執行部|うち)$/;

/**
 * True when the words say what citizens do or are: 購入を「検討中」の方へ, ご「検討中」の皆さま, 「内定」者の方は.
 * Read from an honorific before the words, or from the person the clause behind them qualifies.
 */
export function isAboutCitizens(text: AnalyzedText, span: Span): boolean {
	const index = tokenIndex(text, span.start);
	const before = text.tokens[index - 1];
	if (before?.pos === "接頭詞" && /^[おご御]$/.test(before.surface))
		return true;
	const after = tokensAfter(text, span);
	return after.some(
		(token, i) =>
			citizens.has(token.surface) &&
			token.pos === "名詞" &&
			token.detail2 !== "助数詞" &&
			qualifies(after.slice(0, compoundStart(after, i))),
	);
}

/** 事業「者」 begins with 事業. */
function compoundStart(tokens: Token[], index: number): number {
	let first = index;
	while (
		tokens[first]?.pos === "名詞" &&
		tokens[first - 1]?.pos === "名詞" &&
		tokens[first - 1]?.end === tokens[first]?.start
	)
		first--;
	return first;
}

/** Only an attribute leads from the words to the person: 検討している方, 検討中の方, not 検討中です。方々に…. */
const qualifies = (between: Token[]) =>
	isAttribute(between.findLast(({ pos }) => pos !== "接頭詞")) &&
	between.every(
		(token) =>
			token.pos === "動詞" ||
			token.pos === "助動詞" ||
			token.pos === "名詞" ||
			token.surface === "の" ||
			token.surface === "て" ||
			/^[でがをにも]$/.test(token.surface) ||
			token.surface === "、" ||
			token.pos === "接頭詞",
	) &&
	between.length <= 6;

/** 検討中「の」方, 検討し「た」方, 検討「者」: not 目標を5「万」人 */
const isAttribute = (last: Token | undefined) =>
	!last ||
	last.pos === "動詞" ||
	last.pos === "助動詞" ||
	last.detail === "接尾" ||
	last.surface === "の" ||
	last.surface === "、";

/** The token that names the city as who acts or speaks in the sentence: 「市」は検討している, 担当「課」では, 庁「内」で. */
export function findCity(text: AnalyzedText, span: Span): Token | undefined {
	const tokens = tokensIn(text, sentenceOf(text, span));
	return tokens.find(
		(token, i) =>
			token.pos === "名詞" &&
			/^(?:は|が|も|で|では|として)$/.test(tokens[i + 1]?.surface ?? "") &&
			city.test(compoundEndingAt(tokens, i)),
	);
}
