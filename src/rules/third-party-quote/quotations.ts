import type { AnalyzedText } from "../../core/analyzed-text";
import { isWarnedAgainst } from "../../core/context/prevention";
import type { Span } from "../../core/span";

export type Quotation = {
	span: Span;
	/** Handle without @; absent where the words name nobody. */
	author?: string;
};

const handle = "@(?<author>[A-Za-z0-9_.]{2,30})";

/** Somebody who is not the organisation. */
const somebody =
	"(?:さん|方|人|氏|フォロワー|ユーザー|市民|友人|知人|専門家|ブロガー|インフルエンサー|(?:医師|先生|教授|記者|選手|タレント|俳優|ボランティア)(?:さん)?)";
const post =
	"(?:投稿|ポスト|ツイート|つぶやき|書き込み|口コミ|ストーリーズ?|(?:つぶや|書|載せ)いた(?:言葉|もの|文|写真))";
const passing =
	"(?:引用|転載|コピー|拝借|借用|シェア|共有|拡散|リポスト|リツイート|再投稿|貼|ご?紹介)(?:します|しました|する|って(?:お|い)|り(?:ます|付け)|っちゃ|して(?:い|お|ご|み)|いたしま|させて|です|ね|$|[。!])";

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
	// フォロワーさんの投稿を引用しました, 市民の方の「…」という投稿をシェアします
	new RegExp(
		`(?<![A-Za-z0-9_.]\\s?)${somebody}(?:の|が(?:書|上げ|載せ|投稿し|アップし)\\S{0,8}?た)[^。!?@\\n]{0,24}?${post}(?:を|から|より|が|は)[^。!?\\n]{0,14}?${passing}`,
		"g",
	),
	// インフルエンサーの○○さんがほめてくれました!投稿をシェアします, 専門家のアカウントから転載
	new RegExp(
		`${somebody}[^。!?@\\n]{0,24}[。!?\\n]\\s?${post}を(?:そのまま|一部)?${passing}|(?:さん|方|氏|様|個人|ブログ|アカウント|サイト|新聞|テレビ)(?:の(?:アカウント|X|ブログ|インスタ|ページ))?から(?:の)?(?:転載|引用|拝借|借用|お借り|コピー)(?=です|し|$|[。!:「])`,
		"g",
	),
	// 画面の写しを載せます
	/(?:投稿|ポスト|ツイート|つぶやき|書き込み|ストーリーズ?|コメント|予報|予想|個人)[^。!?\n]{0,24}?(?:スクショ|スクリーンショット|画面の(?:写し|写真|コピー)|画面写真|キャプチャ)を(?:載せ|貼|添え|上げ|アップ|掲載|紹介|共有)/g,
	/(?<![A-Za-z0-9_.]\s?)(?:さん|方|フォロワー|ユーザー|どなたか|誰か)の(?:投稿|ポスト|ツイート|つぶやき|書き込み)です(?=$|[。!\n])/g,
	// ある方がこんなことを書いておられました
	/(?:ある方|ある人|どなたか|誰か|市民の方|知人|友人|フォロワーさん|外国の方|旅行者の方)(?:が|は)[^。!?\n]{0,12}?(?:と|こんな(?:ことを|ふうに)|こう)[^。!?\n]{0,6}?(?:書いて|書き込んで|投稿して|つぶやいて|ポストして)(?:い|おられ|くださ|くれ)/g,
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
