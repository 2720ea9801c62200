import type { AnalyzedText } from "../core/analyzed-text";
import { type FoundWord, wordFinder } from "../core/context/disguise";
import { phraseFinder } from "../core/context/phrases";
import { underline } from "../core/context/underline";
import type { Rule } from "../core/rule";
import type { Span } from "../core/span";
import type { Words } from "../core/words";
import { findCompany } from "./disrespect/company";
import { isMeant, type Place } from "./disrespect/meant";
import { findOrders } from "./disrespect/orders";
import {
	type Manner,
	type RudeWord,
	rudeEndings,
	rudePhrases,
	rudeWords,
} from "./words/disrespect";

const findRudeWords = wordFinder(rudeWords);
const findRudePhrases = phraseFinder(rudePhrases);

/** 敬意を欠く言い方: 芦別市 1-4(9)ア, 逗子市 3-1(3)ア (mascots keep to it as well). */
export const rule: Rule = {
	id: "disrespect",
	title: { ja: "敬意を欠く言い方", en: "Lack of respect" },
	why: {
		ja: "見下す言い方や命令口調は、内容が正しくても市への信頼を失わせるためです。",
		en: "Looking down on people or ordering them about costs trust, even when the content is right.",
	},
	accounts: "both",
	severity: "confirm",
	ofOwnWords: true,
	check: (text) =>
		underline(
			text,
			[
				...findAddresses(text),
				...findPhrases(text),
				...findEndings(text),
				...findOrders(text).map(as("command")),
				...findCompany(text).map(as("address")),
			].filter((found) => isMeant(text, found)),
		).map(({ span, manner, atMost }) => ({
			span,
			message: seen[manner](text.text.slice(span.start, span.end)),
			...(manner === "rough"
				? { atMost: "notice" as const }
				: atMost && { atMost }),
			advice: {
				ja: "面と向かって言える丁寧な言い方に替えてください。",
				en: "Please write it as you would say it politely, face to face.",
			},
		})),
};

const as =
	(manner: Manner) =>
	(span: Span): Place => ({ span, manner });

const findAddresses = (text: AnalyzedText): Place[] =>
	findRudeWords(text).map(({ span, group }: FoundWord<RudeWord>) => ({
		span,
		manner: group.manner,
	}));

const findPhrases = (text: AnalyzedText): Place[] =>
	findRudePhrases(text)
		.filter(
			({ span, group }) => !group.notBefore?.test(text.text.slice(span.end)),
		)
		.map(({ span, group }) => ({
			span,
			manner: group.manner,
			...(group.atMost && { atMost: group.atMost }),
		}));

const findEndings = (text: AnalyzedText): Place[] =>
	text.matches(rudeEndings).map((match) => ({
		span: { start: match.index, end: match.index + match[0].length },
		manner: "command",
	}));

const seen: Record<Manner, (words: string) => Words> = {
	address: (words) => ({
		ja: `「${words}」は、相手を軽く扱う呼び方に受け取られます。`,
		en: `“${words}” is taken as a disrespectful way to speak of people.`,
	}),
	command: (words) => ({
		ja: `「${words}」は、強い命令や乱暴な口調に受け取られます。`,
		en: `“${words}” is taken as an order or as rough speech.`,
	}),
	foul: (words) => ({
		ja: `「${words}」は、汚い言葉づかいに受け取られます。`,
		en: `“${words}” is taken as foul language.`,
	}),
	rough: (words) => ({
		ja: `「${words}」は、人をばかにする乱暴な言葉に受け取られることがあります。`,
		en: `“${words}” may be taken as rough and insulting.`,
	}),
	contempt: (words) => ({
		ja: `「${words}」は、相手を見下していると受け取られます。`,
		en: `“${words}” is taken as looking down on people.`,
	}),
	condescension: (words) => ({
		ja: `「${words}」は、上からの物言いに受け取られます。`,
		en: `“${words}” is taken as talking down to people.`,
	}),
};
