import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";

/** What people call a saying or an attitude that they hold to be wrong. */
const wrong =
	/(?:人種差別|差別|偏見|思い込み|思いこみ|決めつけ|固定観念|先入観|誤解|迷信|ヘイト|人権侵害|ハラスメント|パワハラ|セクハラ|いじめ|嫌がらせ|暴言|中傷|デマ|誤った|間違(?!いな)|許され(?:な|ま|る(?:もの|こと)では)|許さ(?:な|ず|ん)|許しま|ては(?:なら|いけ|なり)|べきでは|傷(?:つ|付)|なく(?:す|し|そう)|無く(?:す|し|そう)|やめ(?:よう|ましょう|て)|見直)/;

/** Not wrong after all: 差別「ではない」, 差別「されて当然」; nor what the sentence itself does: 誤解「を恐れず」. */
const takenBack =
	/^(?:者|的|主義)?(?:では|じゃ|で(?:も|は)?(?:な|あ)|とは|と言|だと言|され|して|する|を恐れ|かもしれ)/;

/** 「…」と言っていませんか, …と言われたことはありませんか: asks readers about the attitude. */
const asked =
	/(?:と|って|など)[、,]?(?:つい|か|も|は|言葉を)*(?:言|い|思|考え|感じ|書|決めつけ|からか)[わいっえじき]*(?:れ)?(?:て|た)[^。]{0,10}(?:ません|ない(?:です|でしょう)?)か/;

/**
 * True when the sentence goes on to call what was said wrong, or asks readers whether they say such things:
 * 「女のくせに」は差別です, …という思い込みをなくそう, …と言われたことはありませんか.
 */
export function isCondemned(text: AnalyzedText, span: Span): boolean {
	const rest = text.text.slice(span.end, sentenceOf(text, span).end);
	if (asked.test(rest)) return true;
	const match = wrong.exec(rest);
	if (!match) return false;
	return !takenBack.test(rest.slice(match.index + match[0].length));
}
