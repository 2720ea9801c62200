import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isMentioned, isQuoted } from "../core/context/mention";
import { isWarnedAgainst } from "../core/context/prevention";
import type { Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import { hidden, unaffected } from "./words/anonymity";

/** 匿名でも特定される: 武蔵野市 1(4)ア, 逗子市 4. */
export const rule: Rule = {
	id: "anonymity",
	title: { ja: "匿名だという安心", en: "Relying on anonymity" },
	why: {
		ja: "匿名や限られた範囲の投稿でも、過去の投稿や交友関係から書いた人が分かることがあるためです。",
		en: "Earlier posts and contacts often show who writes, even anonymously or for a few.",
	},
	accounts: "personal",
	severity: "notice",
	check: (text) => {
		const found = hidden.flatMap(({ pattern, isRequest }) =>
			text
				.matches(pattern)
				.map(({ 0: words, index }) => ({
					start: index,
					end: index + words.length,
				}))
				.filter((span) => !isHarmless(text, span, isRequest)),
		);
		const longestFirst = found.toSorted(
			(a, b) => b.end - b.start - (a.end - a.start),
		);
		return longestFirst
			.filter(
				(span, i) =>
					!longestFirst.slice(0, i).some((other) => isOverlapping(other, span)),
			)
			.map((span) => ({
				span,
				message: {
					ja: "知られないことを前提にした言葉のようです。匿名や限られた範囲でも、書いた人が特定されることがあります。",
					en: "This seems to rely on not being known. Writers are often identified all the same.",
				},
				advice: {
					ja: "名前が出ても差し支えない内容でしょうか。",
					en: "Would it be all right with your name on it?",
				},
			}));
	},
};

function isHarmless(
	text: AnalyzedText,
	span: Span,
	isRequest = false,
): boolean {
	// 「匿名だから大丈夫」は間違いです / 裏垢という言葉
	if (isQuoted(text, span) || isMentioned(text, span)) return true;
	// 裏垢はやめましょう
	if (!isRequest && isWarnedAgainst(text, span)) return true;
	// 匿名だからといって何を書いてもいいわけではない / 匿名配送だから安心
	const { start, end } = sentenceOf(text, span);
	return unaffected.test(text.text.slice(start, end));
}
