import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { isWord, tokenIndex } from "./tokens";

/** What laws, offices, places, services and campaigns end in. */
const ends = new Set(
	(
		"法 法律 法令 条例 規則 規程 要綱 要領 憲章 宣言 条約 制度 事業 計画 指針 ガイドライン " +
		"センター 窓口 相談 相談室 相談所 相談会 相談員 電話 ダイヤル ホットライン 課 係 室 局 庁 署 部 委員 委員会 審議会 協議会 審査会 会議 対策室 本部 " +
		"教室 講座 講習 講習会 講演 講演会 研修 研修会 学習会 セミナー フォーラム シンポジウム 展 展示 祭 まつり 大会 " +
		"月間 週間 旬間 デー 運動 キャンペーン プロジェクト プログラム 支援 救済 保護 擁護 施設 館 会館 学校 学園 園 公園 通り 駅 号 賞 試験 検定 講師 隊 ポスター チラシ リーフレット パンフレット マーク 手帳 届 届出 申請書 届書 証 票 証明書"
	).split(" "),
);

const isPartOfCompound = (token: Token) =>
	isWord(token) &&
	(token.pos === "名詞" || token.pos === "接頭詞") &&
	token.detail !== "代名詞" &&
	token.detail !== "非自立" &&
	token.detail !== "副詞可能";

/**
 * True when the words are part of a longer name, written without a particle, of a law, office, facility, service or campaign:
 * 特定秘密「保護法」, 暴力「相談支援センター」, いじめ「防止月間」. The words themselves do not count: 相談 is no name of itself.
 */
export function isInName({ tokens }: AnalyzedText, span: Span): boolean {
	let index =
		tokenIndex({ tokens } as AnalyzedText, Math.max(span.start, span.end - 1)) +
		1;
	if (tokens[index - 1]?.pos !== "名詞") return false;
	let lastEnd = span.end;
	for (
		let token = tokens[index];
		token && token.start === lastEnd && isPartOfCompound(token);
		token = tokens[++index]
	) {
		if (ends.has(token.surface)) return true;
		lastEnd = token.end;
	}
	return false;
}
