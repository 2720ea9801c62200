import type { AnalyzedText } from "../core/analyzed-text";
import { mentionsCity } from "../core/context/city-talk";
import { sentenceOf } from "../core/context/clause";
import type { Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Rule } from "../core/rule";
import { agreeing, cityPeople, rebuttals } from "./words/rebuttal";

/** 個人で反論しない: 芦別市 第2章2(2). */
export const rule: Rule = {
	id: "no-personal-rebuttal",
	title: { ja: "個人での反論", en: "Contradicting on your own" },
	why: {
		ja: "事実と違う書き込みでも、職員が個人で反論すると市の反論と受け取られ、騒ぎが広がるためです。",
		en: "Even where a post is wrong, a rebuttal by staff is taken for the city’s and spreads the quarrel.",
	},
	accounts: "personal",
	severity: "notice",
	check: (text, draft, policy) => {
		if (draft.action === "post" || draft.action === "repost") return [];
		if (!contradicts(text) || !isAboutCity(text, draft, policy)) return [];
		return [
			{
				message: {
					ja: "市についての書き込みに、個人で反論しているように読めます。市の反論と受け取られることがあります。",
					en: "This reads as if you contradict a post about the city on your own; it may be taken for the city’s answer.",
				},
				advice: {
					ja: "返信せずに、書き込みの場所と時刻を所属長に知らせてください。",
					en: "Rather than answering, please tell your superior where and when it was posted.",
				},
			},
		];
	},
};

const contradicts = (text: AnalyzedText): boolean =>
	rebuttals.some(({ pattern }) =>
		text.matches(pattern).some(({ 0: words, index }) => {
			const span = { start: index, end: index + words.length };
			const { start, end } = sentenceOf(text, span);
			return !agreeing.test(text.text.slice(start, end));
		}),
	);

/** The post answered tells what it is about as well as the answer does. */
const isAboutCity = (
	{ text }: AnalyzedText,
	{ quoted }: Draft,
	{ organization }: Policy,
) =>
	[text, quoted?.text?.normalize("NFKC") ?? ""].some(
		(words) => mentionsCity(words, organization.name) || cityPeople.test(words),
	);
