import type { AnalyzedText } from "../core/analyzed-text";
import { wordFinder } from "../core/context/disguise";
import { isMentioned, isQuoted } from "../core/context/mention";
import { findOwnAccount } from "../core/context/own-account";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import { broken } from "./character-voice/broken";
import {
	cheering,
	danger,
	playedThreats,
	rude,
	rudeTurns,
} from "./words/character-voice";

const findRude = wordFinder(rude);

/** キャラクター口調でも同じ規則: 逗子市 3-1(3)ア. */
export const rule: Rule = {
	id: "character-voice",
	title: { ja: "キャラクターの言葉づかい", en: "The mascot’s manners" },
	why: {
		ja: "キャラクターの口調でも、市の発信として常識とマナーが求められるためです。",
		en: "A mascot speaks for the city too, and needs the same manners.",
	},
	accounts: "official",
	severity: "notice",
	check: (text, draft, policy) => {
		if (!findOwnAccount(draft, policy)?.character) return [];
		const manners = [
			...findRude(text).map(({ span }) => span),
			...findTurns(text),
			...findCommands(text),
		]
			.filter((span) => !isQuoted(text, span) && !isMentioned(text, span))
			.map((span) => ({
				span,
				...seen(text.text.slice(span.start, span.end)),
			}));
		if (manners.length > 0) return manners;
		return broken(text, draft, policy) ? [sameRules] : [];
	},
};

/** Said once about the whole draft: the other rules say where. */
const sameRules: Hit = {
	message: {
		ja: "キャラクターの口調でも、市の投稿と同じ規則で読まれます。ほかの指摘を確かめてください。",
		en: "A mascot’s post is read by the same rules as any post of the city; please see the other findings.",
	},
	advice: {
		ja: "口調はそのままに、指摘のある言葉だけを直してください。",
		en: "Keep the voice, and change only what the other findings point at.",
	},
};

const findTurns = ({ matches }: AnalyzedText): Span[] =>
	[...matches(rudeTurns), ...matches(playedThreats)].map(
		({ index, 0: words }) => ({
			start: index,
			end: index + words.length,
		}),
	);

/** 分別しろ, 聞け, 捨てるな. */
function findCommands(text: AnalyzedText): Span[] {
	if (danger.test(text.text)) return [];
	return text.tokens.flatMap((token, i): Span[] => {
		const next = text.tokens[i + 1];
		const isLast =
			!next ||
			next.pos === "記号" ||
			next.detail === "終助詞" ||
			!/\p{L}/u.test(next.surface);
		const isProhibition =
			next?.surface === "な" &&
			next.detail === "終助詞" &&
			token.form === "基本形";
		const isCommand = token.form.startsWith("命令") && isLast;
		if (
			token.pos !== "動詞" ||
			cheering.has(token.base) ||
			!(isCommand || isProhibition)
		)
			return [];
		const before = text.tokens[i - 1];
		if (before && cheering.has(before.base)) return [];
		// 「ください」 is a command to the dictionary only.
		if (/^(?:くださる|下さる|いらっしゃる|なさる|くれる)$/.test(token.base))
			return [];
		return [
			{
				start:
					before?.detail === "サ変接続" && token.base === "する"
						? before.start
						: token.start,
				end: isProhibition ? next.end : token.end,
			},
		];
	});
}

const seen = (words: string): Omit<Hit, "span"> => ({
	message: {
		ja: `「${words}」は、キャラクターの言葉としてもきつく聞こえます。`,
		en: `“${words}” sounds rude or like an order, even from a mascot.`,
	},
	advice: {
		ja: "「〜してね」「〜しようね」のような、やわらかい言い方に替えてください。",
		en: "Please put it more gently, as an invitation.",
	},
});
