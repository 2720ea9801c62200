import type { AnalyzedText } from "../../core/analyzed-text";
import { anyOf } from "../../core/context/any-of";
import { isAwareness } from "../../core/context/awareness";
import { sentenceOf } from "../../core/context/clause";
import type { Span } from "../../core/span";
import type { Judged } from "./judged";

/** Groups that a city names in a bad connection only by a slip; 外国人 and 高齢者 are everyday matters and not here. */
const anyGroup = new RegExp(
	anyOf(
		"黒人 白人 有色人種 ユダヤ人 アラブ人 イスラム教徒 ムスリム イスラム キリスト教徒 クリスチャン ヒンズー教徒 ヒンドゥー教徒 仏教徒 異教徒 無神論者 ゲイ レズビアン 同性愛者 同性愛 トランスジェンダー 不法移民 移民 難民 在日 朝鮮人 フェミニスト ジプシー 左翼 右翼 極右 極左 リベラル 共産主義者",
	),
);
const groups = new RegExp(anyGroup.source, "g");

const hostility = new RegExp(
	anyOf(
		"殺 死ね 死ん 憎 嫌い 嫌悪 悪い 悪人 汚い 汚れ 臭い 醜 愚 バカ 馬鹿 クソ 犯罪 盗 嘘 騙 暴力 襲 撃つ 撃て 撃ち 燃や 追い出 出て行 出ていけ 排除 滅 地獄 悪魔 呪 邪悪 堕落 倒錯 狂 異常 脅威 テロ 侵略 陰謀 寄生 卑 裏切 ふざけ くだらない しょうもない 間抜け デブ ブス チビ 野郎 レイプ 売春 麻薬 最低 最悪 うんざり 下品 下劣 不浄 害虫 ゴキブリ ゴミ クズ 偽善 洗脳 騒ぐ 騒いで 甘やか 特権 優遇",
	),
);

/** History, peace, help: the group is mourned, helped or studied. */
const respectful =
	/歴史|平和|戦争|迫害|虐殺|ホロコースト|追悼|記念|資料|支援|救援|寄付|募金|受け入れ|共生|理解|多様|権利|映画|上映|展示|展覧|物語|作品|文学|講師|選手|音楽|ゴスペル|信仰|教会|寺|祈り|文化|食事|ハラール|留学|移民の歴史|渡航|航空|レースゲイ/;

/** Dictionary words that hold a group's name: 面白人間, ゲイル, ゲイン, レースゲイム. */
const partOfWord = /[ァ-ヶー一-龠]/;

/** A contested group beside words of hostility, in whatever order. */
export function findContested(text: AnalyzedText): Judged[] {
	if (!anyGroup.test(text.text) || !hostility.test(text.text)) return [];
	return text.matches(groups).flatMap((match): Judged[] => {
		const span: Span = {
			start: match.index,
			end: match.index + match[0].length,
		};
		const before = text.text[span.start - 1] ?? "";
		const behind = text.text[span.end] ?? "";
		const isKatakana = /^[ァ-ヶー]+$/.test(match[0]);
		if (isKatakana && (/[ァ-ヶー]/.test(before) || /[ァ-ヶー]/.test(behind)))
			return [];
		if (
			!isKatakana &&
			/^白人|^在日|^右翼|^左翼/.test(match[0]) &&
			partOfWord.test(before)
		)
			return [];
		const { start, end } = sentenceOf(text, span);
		const sentence =
			text.text.slice(start, span.start) + text.text.slice(span.end, end);
		if (!hostility.test(sentence) || respectful.test(sentence)) return [];
		if (isAwareness(text, span)) return [];
		return [{ span, verdict: span, ground: "creed", atMost: "confirm" }];
	});
}
