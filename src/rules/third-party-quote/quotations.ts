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
		`${handle}\\s{0,2}[)]?(?:さん|様|氏|くん)?(?:の|が)[^\\s。@]{0,12}(?:投稿|ポスト|ツイート|つぶやき|コメント|写真|動画)(?:より|から|を(?:引用|転載|ご?紹介|シェア|リポスト|お借り))`,
		"g",
	),
	// 「…」(@userさんより)
	new RegExp(
		`[」』”]\\s{0,2}[(（]?\\s{0,2}${handle}\\s{0,2}(?:さん|様|氏)?(?:より|から)?[)）]`,
		"g",
	),
	// @userさんの投稿です。
	new RegExp(
		`${handle}\\s{0,2}(?:さん|様|氏|くん|ちゃん)の[^\\s。@]{0,12}(?:投稿|ポスト|ツイート|つぶやき|コメント|写真|動画)(?:です|でした|が(?:すて|素|とて|かわ|すご|話題|参考|分か|わか)|を(?:ご覧|見て|広め|拡散|共有|お届け|見つけ))`,
		"g",
	),
	// フォロワーさんの投稿を引用しました
	/(?<![A-Za-z0-9_.]\s?)(?:さん|方|人|フォロワー|ユーザー|市民|友人|知人)の(?:投稿|ポスト|ツイート|つぶやき|書き込み|口コミ)(?:を|から|より)(?:そのまま|一部)?(?:引用|転載|コピー|拝借|シェア|共有|拡散|リポスト|リツイート|ご?紹介)(?:します|しました|して(?:い|お|ご)|いたしま|させて|です|$)/g,
	/(?<![A-Za-z0-9_.]\s?)(?:さん|方|フォロワー|ユーザー|どなたか|誰か)の(?:投稿|ポスト|ツイート|つぶやき|書き込み)です(?=$|[。!\n])/g,
	// Xで見かけた投稿です
	/(?:X|SNS|インスタ|Instagram|Facebook|フェイスブック|TikTok|ツイッター|Twitter|ネット|タイムライン|TL)(?:で|に|上で|から)[^。!?\n]{0,8}?(?:見つけ|見かけ|流れてき|回ってき|バズっ|話題(?:の|に)|拡散され)[^。!?\n]{0,8}?(?:投稿|ポスト|ツイート|つぶやき|書き込み|動画|写真|一枚|1枚)(?=です|を|が|によ|、|。|$)/g,
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
