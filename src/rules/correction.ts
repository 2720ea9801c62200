import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isQuoted } from "../core/context/mention";
import { oncePerText } from "../core/context/once-per-text";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import type { Words } from "../core/words";
import {
	apology,
	corrections,
	faulty,
	hint,
	isAboutThings,
	isWithdrawn,
	onRequest,
	otherPapers,
	othersInformation,
	ownInformation,
	rightVersion,
	statement,
	takenDown,
} from "./words/correction";

/** 誤りの訂正とお詫び: 芦別市 1-4(5), 逗子市 3-1(3)ウ and 3-5(1), 武蔵野市 2.4(1) and 3.3(1). */
export const rule: Rule = {
	id: "correction",
	title: { ja: "訂正とお詫び", en: "Correction and apology" },
	why: {
		ja: "何がどう誤っていたか、お詫びと訂正をそろえて示すと、誤解が残らないためです。",
		en: "What was wrong, what is right and an apology together leave no doubt.",
	},
	accounts: "both",
	severity: "notice",
	clears: (text) => readCorrection(text).isWhole,
	check: (text) => {
		const { span, missing } = readCorrection(text);
		return span && missing.length > 0 ? [{ span, ...seen(missing) }] : [];
	},
};

const readCorrection = oncePerText((text) => {
	const span = findCorrection(text);
	const missing = span ? findMissing(text.text) : [];
	return { span, missing, isWhole: span !== undefined && missing.length === 0 };
});

function findCorrection(text: AnalyzedText): Span | undefined {
	if (!hint.test(text.text)) return undefined;
	// バス停の時刻表が古いままでしたので、貼り替えました
	if (isAboutThings(text.text)) return undefined;
	for (const pattern of corrections)
		for (const match of text.matches(pattern)) {
			// 【訂正】: the words, not the bracket before them
			const lead = match[0].search(/\p{L}/u);
			const span = {
				start: match.index + lead,
				end: match.index + match[0].length,
			};
			const { start, end } = sentenceOf(text, span);
			const sentence = text.text.slice(start, end);
			if (otherPapers.test(sentence)) continue;
			// 「断水する」という情報は誤りです。水道は平常どおりです
			if (othersInformation.test(sentence) && !ownInformation.test(sentence))
				continue;
			// お申し出により、お子さまの写真を取り下げました
			if (
				takenDown.test(sentence) &&
				onRequest.test(text.text) &&
				!faulty.test(sentence)
			)
				continue;
			if (!isQuoted(text, span)) return span;
		}
	return undefined;
}

const parts: { pattern: RegExp; name: Words }[] = [
	{
		pattern: rightVersion,
		name: {
			ja: "「誤→正」の形での正しい内容",
			en: "wrong and right side by side",
		},
	},
	{ pattern: apology, name: { ja: "お詫びの言葉", en: "an apology" } },
	{
		pattern: statement,
		name: { ja: "訂正する旨", en: "a word that this is a correction" },
	},
];

const findMissing = (words: string) =>
	parts
		.filter(
			({ pattern }) =>
				!pattern.test(words) &&
				!(pattern === rightVersion && isWithdrawn(words)),
		)
		.map(({ name }) => name);

const seen = (missing: Words[]): Omit<Hit, "span"> => ({
	message: {
		ja: `訂正の投稿のようですが、${missing.map(({ ja }) => ja).join("と、")}が見当たりません。`,
		en: `This seems to correct an earlier post, but lacks ${missing.map(({ en }) => en).join(" and ")}.`,
	},
	advice: {
		ja: "例：「【訂正】先ほどの投稿に誤りがありました。誤：10時　正：13時　お詫びして訂正します。」",
		en: "For example: “Correction: our last post was wrong. Wrong: 10:00. Right: 13:00. We apologise.”",
	},
});
