import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { oncePerText } from "../../core/context/once-per-text";
import { isPerson } from "../../core/context/person";
import { mayHoldMarks } from "../../core/context/stops";
import { isWord, tokensIn } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import {
	everydayNouns,
	everydayVerbs,
	lightMoods,
	moods,
	ownMatters,
	publicVerbs,
	sigh,
} from "../words/spoken";

export type Spoken = { span: Span; kind: "voice"; isWeak: boolean };

/** Longer sentences are no sighs. */
const longest = 60;

/** How nearly every sentence of an office ends. */
const polite =
	/(?:ます|です|ました|でした|ません|ください|でしょう|ましょう)[。!.、\s)」』]*$/;

/** Where only the plain ending tells. */
const longestTalk = 24;

/** 〜だなあ, 〜かも, 〜けど: what people hang on to a plain ending. */
const isTail = (token: Token) =>
	!isWord(token) ||
	token.detail === "終助詞" ||
	token.detail.startsWith("副助詞／並立") ||
	/^(?:けど|から|し|のに|ので|かも|って|みたい|っと|の|ん|w|笑|草|泣)$/.test(
		token.surface,
	);

/**
 * Sentences in plain style that tell of the writer's day or mood: 髪切った, 今日も長かった, もう行きたくない. An office writes
 * ました and です even where it is merry, so the ending decides, whatever the words.
 */
export const findSpoken = oncePerText((text): Spoken[] =>
	text.sentences
		.flatMap((sentence) => parts(text, sentence))
		.flatMap((part): Spoken[] => {
			if (part.end - part.start > longest) return [];
			const words = text.text.slice(part.start, part.end);
			if (words.includes("?") || polite.test(words)) return [];
			if (sigh.test(words.trim()))
				return [{ span: trimmed(text, part), kind: "voice", isWeak: false }];
			const tokens = tokensIn(text, part);
			const last = findLast(tokens);
			const found = judge(tokens, last, words);
			const first = tokens[found?.from ?? -1];
			const end = tokens[last]?.end;
			if (!found || !first || end === undefined) return [];
			return [
				{
					span: { start: first.start, end },
					kind: "voice",
					isWeak: found.isLight,
				},
			];
		}),
);

/** Index of the last word that counts; the んだ of つかないんだけど does not. */
function findLast(tokens: Token[]): number {
	const last = tokens.findLastIndex((token) => !isTail(token));
	const isExplaining =
		tokens[last]?.surface === "だ" && tokens[last - 1]?.surface === "ん";
	return isExplaining ? last - 2 : last;
}

/** 「疲れた…帰る」 is two sighs: dots, emoji and notes end one as well. */
function parts({ text }: AnalyzedText, { start, end }: Span): Span[] {
	const words = text.slice(start, end);
	if (!words.includes("..") && !mayHoldMarks(words)) return [{ start, end }];
	return [
		...words.matchAll(/(?:(?!\.\.|\p{Extended_Pictographic}|[♪☆★♡♥])[^\0])+/gu),
	].map(({ index, 0: part }) => ({
		start: start + index,
		end: start + index + part.length,
	}));
}

function trimmed({ text }: AnalyzedText, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	return { start: start + lead, end: start + words.trimEnd().length };
}

/** What the sentence ends with, from its predicate on; undefined when that is polite, formal, or nothing a person would tell. */
function judge(
	tokens: Token[],
	last: number,
	words: string,
): { from: number; isLight: boolean } | undefined {
	const end = tokens[last];
	if (!end) return undefined;
	const from = findPredicate(tokens, last);
	const predicate = tokens[from];
	if (!predicate) return undefined;
	const chain = tokens.slice(from, last + 1);
	if (chain.some(({ base }) => base === "です" || base === "ます"))
		return undefined;
	// ブラックすぎ
	const isTooMuch = end.base === "すぎる" && predicate.pos !== "動詞";
	const isEnd = end.form === "基本形" || moods.has(end.surface) || isTooMuch;
	if (!isEnd) return undefined;
	const name = predicate.pos === "名詞" ? predicate.surface : predicate.base;
	if (moods.has(name)) {
		// 最高だった, 嫌すぎる; a noun alone is a headline, unless it is about one's own work.
		if (predicate.pos === "名詞" && chain.length === 1)
			return ownMatters.test(words) ? { from, isLight: true } : undefined;
		// 「おいしい!」 is said by merry offices too, 「おいしかった」 by who ate it.
		const isMerry = lightMoods.has(name);
		if (isMerry && chain.length === 1 && !ownMatters.test(words))
			return undefined;
		return { from, isLight: isMerry };
	}
	if (chain.some(({ base }) => base === "ちゃう" || base === "じゃう"))
		return { from, isLight: false };
	// もう行きたくない
	if (chain.some(({ base }) => base === "たい") && end.base === "ない")
		return { from, isLight: false };
	const isEveryday =
		predicate.pos === "動詞"
			? everydayVerbs.has(predicate.base)
			: everydayNouns.has(predicate.surface);
	const isTold =
		end.base === "た" ||
		end.base === "てる" ||
		(end.base === "だ" && tokens[last - 1]?.pos === "動詞");
	// 「職場における…を除く」 is a rule, 「残業つらかった」 a sigh.
	const isSighed = isTold || end.base === "ない" || end.pos === "形容詞";
	if (isSighed && ownMatters.test(words)) return { from, isLight: true };
	// 〜てみた is the title of a report.
	const isTried = chain.some(
		({ base, detail }) => base === "みる" && detail === "非自立",
	);
	if (isTried || isOthers(tokens.slice(0, from))) return undefined;
	if (isTold && isEveryday) return { from, isLight: false };
	// 今日の占い最下位だった, 阪神は強いなあ; 「開花したよ」 is for the reader.
	const after = tokens[last + 1]?.surface ?? "";
	const isTalk =
		(isTold &&
			words.length <= longestTalk &&
			!/[がはを]/.test(words) &&
			!publicVerbs.has(predicate.base) &&
			!/^[よね]/.test(after)) ||
		drawl.test(after);
	return isTalk && !formal.test(words) ? { from, isLight: true } : undefined;
}

/** 強い「なあ」, 帰る「わ」: nobody writes so for an office. */
const drawl = /^(?:な[あぁー]+|なー|わ|ぞ|ぜ|もん|っす)$/;

/** Reports, rules, lists and headlines may be in plain style as well. */
const formal =
	/^[\s(（]*[\d①-⑳ア-ンa-z][)）.、]|[・※]|市|町|村|者|場合|とき|及び|又は|について|により|による|によって|において|とする|条|法|規則|年度|[「『]/;

/** Index of the verb, adjective or noun that the auxiliaries at the end hang on. */
function findPredicate(tokens: Token[], last: number): number {
	let index = last;
	while (index > 0 && isAuxiliary(tokens[index])) index--;
	const token = tokens[index];
	// 疲弊 + し + てる
	if (token?.base === "する" && tokens[index - 1]?.detail === "サ変接続")
		return index - 1;
	return index;
}

const isAuxiliary = (token: Token | undefined) =>
	token?.pos === "助動詞" ||
	token?.detail === "接尾" ||
	token?.detail === "非自立" ||
	token?.surface === "て" ||
	token?.surface === "で" ||
	(token?.base === "ない" && token.pos === "形容詞");

const first = /^(?:私|わたし|僕|ぼく|俺|おれ|オレ|自分|うち)$/;

/** 頭が疲れた is still the writer. */
const ownBody = /^(?:頭|目|腰|肩|足|胃|体|心|お腹|喉|涙|手)$/;

/** 児童が泣いた, 市長は行った, 川辺高校勝った: somebody else is the subject. */
function isOthers(before: Token[]): boolean {
	return before.some((token, i) => {
		if (
			token.pos !== "名詞" ||
			first.test(token.surface) ||
			ownMatters.test(token.surface)
		)
			return false;
		const next = before[i + 1]?.surface;
		// 人気イベントが帰ってきた
		if (next === "が") return !ownBody.test(token.surface);
		const isSubject = next === "は" || next === "も" || i === before.length - 1;
		return (
			isSubject &&
			(isPerson(token) ||
				/(?:校|部|団|隊|会|チーム|FC|市|町|村|県)$/.test(token.surface))
		);
	});
}
