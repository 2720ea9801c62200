import type { AnalyzedText, Link } from "../core/analyzed-text";
import { isAwareness } from "../core/context/awareness";
import { sentenceOf } from "../core/context/clause";
import { wordFinder } from "../core/context/disguise";
import { isMentioned, isQuoted, isSpokenAbout } from "../core/context/mention";
import { isInName } from "../core/context/name";
import { isWarnedAgainst } from "../core/context/prevention";
import { isInTitle } from "../core/context/title";
import { underline } from "../core/context/underline";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import { findOffer } from "./obscenity/offers";
import { adultHosts, adultHostWord } from "./words/adult-hosts";
import {
	againstAbuse,
	bodyConditions,
	breasts,
	desires,
	inGame,
	innocent,
	lewd,
	nursing,
	type SexualWord,
	serious,
	sexualWords,
} from "./words/obscenity";

const findWords = wordFinder(sexualWords);

/** わいせつ: 芦別市 1-4(9)オ, 宇部市 5(7), 武蔵野市 3.3(2)エ. Health, law, art and warnings stay silent. */
export const rule: Rule = {
	id: "obscenity",
	title: { ja: "わいせつな内容・リンク", en: "Obscene content or link" },
	why: {
		ja: "性的な表現は見る人を不快にし、子どもの目にも触れ、市の品位を損なうためです。",
		en: "Sexual content offends readers, reaches children, and discredits the city.",
	},
	accounts: "both",
	severity: "hold",
	check: (text) => [
		...underline(text, [
			...findWords(text)
				.filter(({ span, group }) => isObscene(text, span, group))
				.map(({ span, group }) => hit(text, span, group)),
			...findOffer(text)
				.filter((span) => !isInnocent(text, span) && !isGame(text, span))
				.map((span) => ({ span, ...said("性的な誘い", "A sexual offer") })),
		]),
		...text.links.filter(isAdult).map(
			(link): Hit => ({
				span: { start: link.start, end: link.end },
				message: {
					ja: `成人向けサイト（${link.host}）へのリンクです。市がわいせつな内容へ案内したと受け取られます。`,
					en: `This links to an adult site (${link.host}); readers would take it that the city leads them there.`,
				},
				advice: {
					ja: "リンクを外してください。",
					en: "Please remove the link.",
				},
			}),
		),
	],
};

function isAdult({ host }: Link): boolean {
	if (adultHostWord.test(host)) return true;
	const labels = host.split(".");
	return labels.some((_, i) => adultHosts.has(labels.slice(i).join(".")));
}

function isObscene(
	text: AnalyzedText,
	span: Span,
	{ kind }: SexualWord,
): boolean {
	if (
		text.links.some(({ start, end }) => start <= span.start && span.end <= end)
	)
		return false;
	if (isSpokenAbout(text, span) || isInTitle(text, span)) return false;
	if (kind === "plain" && isQuoted(text, span)) return !isAwareness(text, span);
	if (isInnocent(text, span, kind === "plain" ? serious : innocent))
		return false;
	// おっぱいが足りているか不安…そんなママへ。助産師による母乳相談
	const word = text.text.slice(span.start, span.end);
	if (breasts.test(word) && text.says(nursing) && !text.says(lewd))
		return false;
	// 性行為を強いることも暴力です
	if (kind === "trade" && text.says(againstAbuse)) return false;
	return kind !== "body" || isDesired(text, span);
}

/** 子どもの裸の写真を載せないで; AV出演被害防止法; 裸婦像 */
const isInnocent = (text: AnalyzedText, span: Span, words = innocent) => {
	const { start, end } = sentenceOf(text, span);
	return (
		words.test(text.text.slice(start, end)) ||
		isInName(text, span) ||
		isMentioned(text, span) ||
		isWarnedAgainst(text, span)
	);
};

/** 裏ボスをやっと倒した。次は縛りプレイかな */
const isGame = (text: AnalyzedText, { start, end }: Span) =>
	/^縛りプレイ$/.test(text.text.slice(start, end)) && text.says(inGame);

/** How far a body and the desire for it may stand apart in a sentence. */
const reach = 16;

function isDesired(text: AnalyzedText, span: Span): boolean {
	const word = text.text.slice(span.start, span.end);
	const sentence = sentenceOf(text, span);
	const around =
		text.text.slice(Math.max(sentence.start, span.start - reach), span.start) +
		"\n" +
		text.text.slice(span.end, Math.min(sentence.end, span.end + reach));
	const condition = bodyConditions.find(({ body }) => body.test(word));
	return condition?.needs.some((need) => desires[need]?.test(around)) ?? false;
}

const hit = (text: AnalyzedText, span: Span, group: SexualWord) => {
	const words = text.text.slice(span.start, span.end);
	return {
		span,
		...said(`「${words}」`, `“${words}”`),
		...(group.atMost && { atMost: group.atMost }),
	};
};

const said = (ja: string, en: string): Pick<Hit, "message" | "advice"> => ({
	message: {
		ja: `${ja}は、性的な内容と受け取られます。子どもを含む誰もが目にします。`,
		en: `${en} is taken as sexual content, and everybody sees it, children included.`,
	},
	advice: {
		ja: "この部分を削ってください。健康や防犯の話題なら、それと分かる言葉を添えてください。",
		en: "Please remove it; if it is about health or safety, add words that say so.",
	},
});
