import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";
import { quotationAround } from "./mention";

/** Campaigns, help, lessons and police news name the words of those who hurt. */
const about =
	/相談|悩|いじめ|イジメ|人権|差別|偏見|ヘイト|ハラスメント|パワハラ|セクハラ|カスハラ|暴言|中傷|傷つ|傷付|DV|虐待|脅迫|被害|加害|SOS|心の|こころの|講座|教室|研修|講演|学習|授業|語源|意味|由来|辞書|方言|落書き|書き込み|削除|通報|逮捕|容疑|検挙|事案|不審|注意|気をつけ|防止|なくそう|なくす|許さ|やめよう|やめましょう|窓口|条例|法律|犯罪/;

/**
 * True when the sentence is about such words and what they do, not an outburst: 「死ね」と言われたら相談を, 「殺すぞ」と脅す行為はDVです.
 * Where the words stand in a quotation, the sentence goes on behind it.
 */
export function isAwareness(text: AnalyzedText, span: Span): boolean {
	const whole = quotationAround(text, span) ?? span;
	const { start } = sentenceOf(text, whole);
	const { end } = sentenceOf(text, { start: whole.end - 1, end: whole.end });
	return about.test(
		text.text.slice(start, span.start) + text.text.slice(span.end, end),
	);
}
