import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";
import { compoundEndingAt, tokensIn } from "./tokens";

/** What follows a source: 気象庁「によると」, 県「の発表」では. */
const attribution =
	/^(?:に(?:より|よれば|よる)|の(?:発表|公表|調べ|調査|説明|資料|統計|報告|情報|話|広報)|が(?:発表|公表)|に(?:確認|問い?合わせ|照会|聞い|尋ね|伺)|から(?:連絡|情報|報告|通知)|発表|調べ)/;

/** Bodies that answer for what they say. */
const bodies =
	/(?:庁|省|署|局|課|係|室|県|都|府|道|市|町|村|区|国|警察|県警|府警|道警|消防|役場|役所|大学|学校|新聞|新聞社|通信社|通信|テレビ|放送|NHK|会社|社|組合|協会|機構|研究所|センター|委員会|保健所|病院|気象台|議会|鉄道|バス|電力|ガス|JR|実行委員会|商工会|主催者|運営|事務局|総領事館|大使館|政府|内閣|自衛隊|博物館|図書館|資料|統計|調査|白書|報告書|文献|古文書|記録|市史|町史|県史|史料|専門家|教授|博士|学芸員|本部|支部|隊|伝説|言い伝え|伝承|縁起|社伝|寺伝|由来書|ニュース|報道|予報|天気予報)$/;

/**
 * True when the sentence names who says so: 気象庁によると, 警察署の発表では, 市史によれば.
 * A friend, the net, "some people" are no source.
 */
export function hasNamedSource(text: AnalyzedText, span: Span): boolean {
	const tokens = tokensIn(text, sentenceOf(text, span));
	return tokens.some(
		(token, i) =>
			token.pos === "名詞" &&
			attribution.test(textFrom(tokens, i + 1)) &&
			(token.detail2 === "組織" ||
				token.detail2 === "人名" ||
				bodies.test(compoundEndingAt(tokens, i))),
	);
}

const textFrom = (tokens: Token[], index: number) =>
	tokens
		.slice(index, index + 4)
		.map((token) => token.surface)
		.join("");
