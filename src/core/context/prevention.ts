import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { tokensAfter } from "./clause";
import { isWord, tokenIndex } from "./tokens";

const words = (list: string) => new Set(list.split(" "));

const preventing = words(
	"防止 予防 根絶 撲滅 追放 一掃 解消 抑止 抑制 防犯 防護 防衛 対策 対応 対処 禁止 厳禁 禁物 禁制 違反 犯罪 注意 警戒 用心 警告 通報 摘発 検挙 取り締まり 取締り 取締 罰則 罰金 処罰 啓発 遠慮 ゼロ NG ダメ だめ 駄目 ご法度 もってのほか やめ 罠 わな ワナ",
);

const preventingVerbs = words(
	"防ぐ 避ける 控える 慎む つつしむ 無くす なくす 減らす 断つ 絶つ やめる 止める 辞める 禁じる 禁ずる 断る 取り締まる 見抜く 罰する なくなる 無くなる",
);

/** 許さない, 見逃さない: with a negation they prevent. */
const tolerating = words("許す 許せる 許し 見逃す 認める 見過ごす 黙認");

const calling = words("STOP ストップ NO ノー ノーモア 反対");

const isNegative = (token: Token | undefined) =>
	token?.base === "ない" || token?.base === "ぬ" || token?.base === "ん";

/** しないで(ください), しないよう, してはいけない, するな, するべきではない. */
function isNegativeRequest(after: Token[], index: number): boolean {
	const token = after[index];
	const next = after[index + 1];
	const second = after[index + 2];
	if (!token) return false;
	if (token.surface === "な" && token.detail === "終助詞")
		// するな, but そうだな
		return (
			after[index - 1]?.form === "基本形" && after[index - 1]?.pos === "動詞"
		);
	if (!isNegative(token)) return false;
	const before = after.slice(0, index).filter(({ base }) => base !== "ます");
	const verb = before.at(-1)?.base;
	if (verb === "いける" || verb === "べし") return true;
	// してはならない, but 飲酒運転にならない
	if (verb === "なる" && before.at(-2)?.surface === "は") return true;
	if (next?.surface === "で")
		return (
			!second ||
			second.pos === "記号" ||
			second.pos === "助詞" ||
			!/\p{L}/u.test(second.surface) ||
			/^(?:くださる|下さる|いただく|頂く|ほしい|欲しい|おく|くれる|いる|ください|下さい)$/.test(
				second.base,
			)
		);
	return next?.surface === "よう" || next?.surface === "こと";
}

/**
 * True when the clause forbids, prevents or warns against what the words name: 飲酒運転は絶対にしないで, 暴言をなくそう,
 * 差別の撲滅, 偽サイトにご注意, STOP いじめ. Only what follows in the same clause governs, and calls such as STOP before it.
 */
export function isWarnedAgainst(text: AnalyzedText, span: Span): boolean {
	const after = tokensAfter(text, span);
	const isGoverned = after.some(
		(token, i) =>
			(preventing.has(token.surface) &&
				!isAbsent(after, i) &&
				!isReported(after, i)) ||
			preventingVerbs.has(token.base) ||
			(tolerating.has(token.base) &&
				after.slice(i + 1, i + 5).some(isNegative)) ||
			isNegativeRequest(after, i),
	);
	return isGoverned || isCalledAgainst(text, span);
}

/** 虐待があった「との」通報, 事故が起きた「という」警告: the report tells of it. */
const isReported = (after: Token[], index: number) =>
	/^(?:という|といった|って)$/.test(after[index - 1]?.surface ?? "") ||
	(after[index - 1]?.surface === "の" && after[index - 2]?.surface === "と");

/** 取り締まりが「ない」, 罰則は「ありません」: what is not there prevents nothing. */
function isAbsent(after: Token[], index: number): boolean {
	if (!/^[がはも]$/.test(after[index + 1]?.surface ?? "")) return false;
	const verb = after[index + 2];
	if (isNegative(verb) || verb?.base === "無い") return true;
	// 取り締まりはこの道では「やっていない」, which the dictionary also cuts 道で「はやって」
	const done = after.findIndex(
		({ base }, i) =>
			i > index + 1 &&
			i < index + 9 &&
			/^(?:やる|はやる|する|行う|来る)$/.test(base),
	);
	if (done > 0 && after.slice(done + 1, done + 5).some(isNegative)) return true;
	return (
		verb?.base === "ある" && after.slice(index + 3, index + 5).some(isNegative)
	);
}

/** STOP!飲酒運転: an exclamation mark ends a sentence, so the call may stand in the one before. */
function isCalledAgainst(text: AnalyzedText, span: Span): boolean {
	const index = tokenIndex(text, span.start);
	return text.tokens.slice(Math.max(0, index - 3), index).some(
		(token, i, calls) =>
			calling.has(token.surface.toUpperCase()) &&
			// 反対!値上げ, but 反対派は…
			(token.surface !== "反対" || !isWord(calls[i + 1] ?? token)),
	);
}
