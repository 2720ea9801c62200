import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";
import { tokensIn } from "./tokens";

const words = (list: string) => new Set(list.split(" "));

const publishing = words(
	"公表 公開 公告 公示 告示 掲載 掲示 発表 配布 告知 周知 縦覧 閲覧 開示 発行 配信 リリース",
);
const publishingVerbs = words("載せる 載る のせる 掲げる お知らせ");

/** Papers that are public by their nature. */
const papers = words(
	"議事録 会議録 議事要旨 会見録 報告書 広報 広報紙 広報誌 官報 公報 パブリックコメント パブコメ",
);

/** Public once they have been held. */
const conferences = words("会見 記者会見 プレスリリース 報道発表 説明会");

const isDone = (tokens: Token[]) => {
	const rest = tokens
		.slice(0, 5)
		.map((token) => token.surface)
		.join("");
	if (
		/^(?:さ|し|を|は|も|て|い|れ|ら)*(?:ない|ませ|まし?て?いませ|なかっ|ず|前|予定|待ち|まで)/.test(
			rest,
		)
	)
		return false;
	return /^(?:を|は)?(?:し|さ|れ|て|い|ら|いたし|ま|おり|お|り|中|済|ず|み|の|っ)*(?:た|て|済|中)/.test(
		rest,
	);
};

/**
 * True when the sentence says that the matter is public: 公表しました, 市ホームページに載せた, 議事録.
 * 未公表, 公表前, 公表していない do not; nor do the words of the span itself.
 */
export function isPublished(text: AnalyzedText, span: Span): boolean {
	const tokens = tokensIn(text, sentenceOf(text, span));
	return tokens.some((token, i) => {
		if (token.start < span.end && span.start < token.end) return false;
		if (papers.has(token.surface)) return true;
		if (conferences.has(token.surface))
			return tokens.slice(i).some(({ base }) => base === "た");
		const isVerb = publishingVerbs.has(token.base);
		if (!isVerb && !publishing.has(token.surface)) return false;
		const before = tokens[i - 1]?.surface;
		if (before === "未" || before === "非" || before === "不") return false;
		return isDone(tokens.slice(i + 1));
	});
}
