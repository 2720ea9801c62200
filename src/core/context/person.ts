import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { clauseOf } from "./clause";
import { isWord, tokensIn } from "./tokens";

const words = (list: string) => new Set(list.split(" "));

const secondPerson = words(
	"お前 おまえ オマエ てめえ テメエ テメェ 貴様 きさま あんた アンタ 君 きみ あなた アナタ 貴方 あなた方 君たち そちら そっち おたく お宅 こいつ コイツ そいつ ソイツ あいつ アイツ 奴 やつ ヤツ 奴ら やつら ヤツら 連中 こいつら あいつら 輩 やから",
);

const roles = words(
	"市長 町長 村長 区長 知事 副市長 議員 市議 県議 町議 議長 首長 大臣 総理 首相 政治家 政党 与党 野党 課長 部長 係長 局長 室長 主任 上司 部下 同僚 先輩 後輩 新人 職員 公務員 役人 官僚 教師 先生 教員 校長 教頭 担任 医師 看護師 警官 警察官 記者 マスコミ 店員 店長 社長 会長 理事長 業者 団体 組織 会社 市民 住民 町民 村民 区民 県民 国民 若者 老人 年寄り 高齢者 中年 おじさん おばさん おっさん おばさん じいさん ばあさん ジジイ ババア 男 女 男性 女性 子ども 子供 ガキ 親 母親 父親 保護者 夫婦 家族 客 相手 人 人間 者 方 人たち 奥さん 旦那 妻 夫 嫁 姑 隣人 近所 外国人 移民 部落 障害者 患者 受給者 利用者 申請者 来庁者 相談者 支持者 信者 運転手 担当 担当者 責任者 町内会 自治会 議会 役所 市役所 役場 行政 市政",
);

/** 田舎者, 利用者, 怠け者, 変人; not 前者, 求人. */
const isPersonBySuffix = ({ surface, pos }: Token) =>
	pos === "名詞" &&
	surface.length >= 2 &&
	/[者人]$/.test(surface) &&
	!/^(?:前者|後者|両者|求人|無人|法人|何人)$/.test(surface);

/** True for a word that means a person or a group of people: a name, a pronoun, a role, …さん, …ども. */
export const isPerson = (token: Token) =>
	secondPerson.has(token.surface) ||
	roles.has(token.surface) ||
	isPersonBySuffix(token) ||
	(token.pos === "名詞" && token.detail2 === "人名") ||
	(token.detail === "接尾" &&
		/^(?:さん|氏|様|君|くん|ちゃん|ども|たち|達|ら)$/.test(token.surface));

/** True for お前, 貴様, あいつ, 連中: words that point at somebody without respect. */
export const isRudePronoun = (token: Token) =>
	secondPerson.has(token.surface) &&
	!/^(?:あなた|貴方|君|きみ|そちら|アナタ|あなた方|君たち)$/.test(
		token.surface,
	);

/** The word nearest to the place, in its clause, that means a person: whom the words are aimed at. */
export function findPerson(text: AnalyzedText, span: Span): Token | undefined {
	const distance = (token: Token) =>
		token.start >= span.end ? token.start - span.end : span.start - token.end;
	return tokensIn(text, clauseOf(text, span))
		.filter(
			(token) =>
				isWord(token) &&
				isPerson(token) &&
				(token.end <= span.start || span.end <= token.start),
		)
		.toSorted((a, b) => distance(a) - distance(b))[0];
}
