import type { AnalyzedText } from "../../core/analyzed-text";
import { isWarnedAgainst } from "../../core/context/prevention";
import type { Span } from "../../core/span";

export type Quotation = {
	span: Span;
	/** Handle without @; absent where the words name nobody. */
	author?: string;
};

const handle = "@(?<author>[A-Za-z0-9_.]{2,30})";

/** Ways to pass on a post by hand. */
const patterns = [
	// RT @user: …
	new RegExp(
		`(?<![A-Za-z])(?:RT|QT|MT|Repost|via)\\s{0,2}[:：]?\\s{0,2}${handle}`,
		"gi",
	),
	// 引用元:@user
	new RegExp(
		`(?:引用|転載|出典|元投稿|リポスト|リツイート)(?:元|ポスト|ツイート)?\\s{0,2}[:：(は]?\\s{0,2}${handle}`,
		"g",
	),
	// @userさんの投稿を引用します
	new RegExp(
		`${handle}\\s{0,2}(?:さん|様|氏|くん)?(?:の|が)[^\\s。@]{0,12}(?:投稿|ポスト|ツイート|つぶやき|コメント|写真|動画)(?:より|から|を(?:引用|転載|紹介|シェア|リポスト|お借り))`,
		"g",
	),
	// 「…」(@userさんより)
	new RegExp(
		`[」』”]\\s{0,2}[(（]?\\s{0,2}${handle}\\s{0,2}(?:さん|様|氏)?(?:より|から)?[)）]`,
		"g",
	),
	// フォロワーさんの投稿を引用しました
	/(?:さん|方|人|フォロワー|ユーザー|市民|友人|知人)の(?:投稿|ポスト|ツイート|つぶやき|書き込み)(?:を|から|より)(?:そのまま)?(?:引用|転載|コピー|拝借)(?:します|しました|して(?:い|お|ご)|です|$)/g,
];

/** Posts of others that the text itself brings along. Speaking to somebody (「@user さん、ありがとうございます」) is none. */
export const findQuotations = (text: AnalyzedText): Quotation[] =>
	patterns.flatMap((pattern) =>
		text.matches(pattern).flatMap((match): Quotation[] => {
			const start = match.index;
			const span = { start, end: start + match[0].length };
			// 「フォロワーさんの投稿を転載しないでください」
			if (isWarnedAgainst(text, span)) return [];
			const author = match.groups?.author?.replace(/\.+$/, "");
			return [{ span, ...(author && { author }) }];
		}),
	);
