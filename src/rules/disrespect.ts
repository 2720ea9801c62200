import type { AnalyzedText, Token } from "../core/analyzed-text";
import { isAwareness } from "../core/context/awareness";
import { sentenceOf } from "../core/context/clause";
import { isCondemned } from "../core/context/condemned";
import { type FoundWord, wordFinder } from "../core/context/disguise";
import {
	isMentioned,
	isSpokenAbout,
	quotationAround,
} from "../core/context/mention";
import { isInName } from "../core/context/name";
import { phraseFinder } from "../core/context/phrases";
import { isWord } from "../core/context/tokens";
import type { Rule } from "../core/rule";
import type { Span } from "../core/span";
import type { Words } from "../core/words";
import {
	kindCommands,
	kindRequests,
	type Manner,
	type RudeWord,
	rudeEndings,
	rudePhrases,
	rudeWords,
} from "./words/disrespect";

type Place = { span: Span; manner: Manner };

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
	check: (text) =>
		[
			...findAddresses(text),
			...findPhrases(text),
			...findEndings(text),
			...findCommands(text),
			...findCompany(text),
		]
			.filter((found) => isMeant(text, found))
			.map(({ span, manner }) => ({
				span,
				message: seen[manner](text.text.slice(span.start, span.end)),
				...(manner === "rough" && { atMost: "notice" as const }),
				advice: {
					ja: "面と向かって言える丁寧な言い方に替えてください。",
					en: "Please write it as you would say it politely, face to face.",
				},
			})),
};

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
		.map(({ span, group }) => ({ span, manner: group.manner }));

const findEndings = (text: AnalyzedText): Place[] =>
	[...text.text.matchAll(rudeEndings)].map((match) => ({
		span: { start: match.index, end: match.index + match[0].length },
		manner: "command",
	}));

/** A fast look before the tokens are walked through. */
const mayOrder = /[えけげせてねべめれろい](?:よ|や|って|[。!?\s]|$)|なさい/m;

/** しろ「よ」, 読め「や」: 命令形 with a particle that presses; and …しなさい. */
function findCommands(text: AnalyzedText): Place[] {
	if (!mayOrder.test(text.text)) return [];
	return text.tokens.flatMap((token, i): Place[] => {
		const next = text.tokens[i + 1];
		if (token.form === "命令ｉ" && token.base === "なさる")
			return isOrder(text, i) ? [place(text, i, token)] : [];
		if (isPressed(text, i)) return [place(text, i, token)];
		if (!next || !/^(?:よ|や|ってば|っての)$/.test(next.surface)) return [];
		// 払え「よ」: before よ the dictionary reads 仮定形
		if (!token.form.startsWith("命令") && token.form !== "仮定形") return [];
		if (token.pos !== "動詞" || kindCommands.has(token.base)) return [];
		const noun = text.tokens[i - 1];
		if (token.base === "する" && noun && kindCommands.has(noun.surface))
			return [];
		return [place(text, i, next)];
	});
}

/** うだうだ言わずに申請「しろ」: pressing words before an order that ends the sentence. */
const pressing =
	/(?:ずに|ないで|くせに|文句|いい加減|さっさと|とっとと|つべこべ|うだうだ|ぐずぐず|暇があ(?:る|った)|偉そう|だったら|んなら|嫌なら|そこの)/;

function isPressed(text: AnalyzedText, index: number): boolean {
	const token = text.tokens[index];
	const next = text.tokens[index + 1];
	if (!token?.form.startsWith("命令") || token.pos !== "動詞") return false;
	if (kindCommands.has(token.base) || (next && isWord(next))) return false;
	const { start } = sentenceOf(text, token);
	return pressing.test(text.text.slice(start, token.start));
}

const place = (text: AnalyzedText, index: number, last: Token): Place => ({
	// 分別「しろよ」: the noun before する belongs to it
	span: {
		start:
			(text.tokens[index]?.base === "する" || last.base === "なさる"
				? text.tokens[index - 1]
				: text.tokens[index]
			)?.start ?? last.start,
		end: last.end,
	},
	manner: "command",
});

function isOrder(text: AnalyzedText, index: number): boolean {
	const token = text.tokens[index];
	if (!token) return false;
	const around = text.text.slice(Math.max(0, token.start - 6), token.end);
	const rest = text.text.slice(token.end, token.end + 3);
	return !kindRequests.test(around) && !/^[、,]?(?:と|って)/.test(rest);
}

/** あの「連中」, 不届きな「輩」, 騒ぐ「奴」, but 長唄連中, 常連中心, 連中川, 奴凧. */
function findCompany({ text, tokens }: AnalyzedText): Place[] {
	if (!/連中|輩|奴|ヤツ/.test(text)) return [];
	return tokens.flatMap((token, i): Place[] => {
		if (!/^(?:連中|輩|奴|ヤツ)$/.test(token.surface)) return [];
		const isAtStart = i === 0 || !isWord(tokens[i - 1] ?? token);
		// 奴は川辺のゆるキャラ: a fellow without a word before him may be anything
		if (isAtStart && /^(?:奴|ヤツ)$/.test(token.surface)) return [];
		const before = tokens[i - 1];
		const isCompound = before?.pos === "名詞" || before?.pos === "接頭詞";
		if (isCompound || tokens[i + 1]?.pos === "名詞") return [];
		return [
			{ span: { start: token.start, end: token.end }, manner: "address" },
		];
	});
}

/** Told or quoted words are somebody else's: 「早くしなさい」と急かす, 悪質な輩にご注意ください. */
function isMeant(text: AnalyzedText, { span, manner }: Place): boolean {
	const quotation = quotationAround(text, span);
	// 「くそったれ」と叫んだ: foul words stay foul when passed on, unless they are the subject.
	if (manner === "foul" || manner === "rough")
		return !isSpokenAbout(text, span) && !isAwareness(text, span);
	if (quotation) {
		const rest = text.text.slice(
			quotation.end,
			sentenceOf(text, quotation).end,
		);
		if (
			/^(?:[、,]?(?:と|など|って|の|は|が|を|や|に|で|から)|\p{L})/u.test(rest)
		)
			return false;
		if (text.text[quotation.start] === "『") return false;
	}
	const rest = text.text.slice(span.end, sentenceOf(text, span).end);
	// 悪質な「輩」に注意, お前「という言葉」
	if (/注意|警戒|通報|逮捕|相談|被害/.test(rest)) return false;
	return (
		!isMentioned(text, span) &&
		!isInName(text, span) &&
		!isCondemned(text, span)
	);
}

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
