import type { Link, Sentence } from "../core/analyzed-text";
import { findAll } from "../core/find-all";

const pairs = new Map(
	["「」", "『』", "()", "【】", "〈〉", "《》", "〔〕", "“”"].map((pair) => [
		pair[0],
		pair[1],
	]),
);
const closers = new Set(pairs.values());

/** 「行きます。」と言った: particles behind the quote go on with its sentence, 「行きます。」でも… begins another. */
const goesOn =
	/(?!でも|だから|だが|なお|もう|もちろん|やはり|はい|とても|とにかく|ところ)[とっはがをにでものへかやだな、,・:]/y;
/** Whatever more of its end a sentence has: 。!? again, closing brackets, decoration. */
const restOfEnd =
	/[。!?.」』)】〉》〕”"☆★♪♬♡♥\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]*/uy;
/** Decoration before a blank ends a sentence: 楽しかった♪ 明日も… */
const decoration =
	/[☆★♪♬♡♥\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+/uy;
const bracketOrNewline = /[「」『』()【】〈〉《》〔〕“”\n]/g;
/** Whatever the search has to stop at. */
const sign =
	/[\n。!?.「『(【〈《〔“☆★♪♬♡♥\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu;
const word = /[\p{L}\p{N}]/u;
/** Yahoo!ニュース, but not OK!ありがとう. */
const insideName =
	/(?<=[A-Za-z])[!?](?=[A-Za-z\p{Script=Han}\p{Script=Katakana}])/uy;
/** です.次は; Thank you. We …; not 3.11, Node.js, No. 1, それは...ちょっと. */
const fullStop =
	/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\.(?![A-Za-z0-9.])|(?<=[a-z]{3})\.(?=\s+[A-Z\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/uy;

function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}

/** Opening bracket → its closing one in the same line. */
function pairBrackets(text: string): Map<number, number> {
	const closing = new Map<number, number>();
	let open: number[] = [];
	for (const { 0: sign, index } of findAll(text, bracketOrNewline)) {
		const last = open.at(-1);
		if (sign === "\n") open = [];
		else if (pairs.has(sign)) open.push(index);
		else if (last !== undefined && pairs.get(text[last]) === sign) {
			closing.set(last, index);
			open.pop();
		}
	}
	return closing;
}

function findSign(text: string, from: number): number {
	sign.lastIndex = from;
	return sign.exec(text)?.index ?? text.length;
}

function isEndSign(text: string, at: number): boolean {
	const sign = text[at];
	if (sign === "。") return true;
	if (sign === "!" || sign === "?") return !matchAt(insideName, text, at);
	return sign === "." && matchAt(fullStop, text, at) !== "";
}

/**
 * The sentences of a text, without the blanks around them.
 * They end at 。!? and line breaks; not inside a link, and not inside brackets that are only a part of the sentence.
 */
export function findSentences(text: string, links: Link[]): Sentence[] {
	const sentences: Sentence[] = [];
	const closing = pairBrackets(text);
	const nextLinks = links.values();
	let link = nextLinks.next().value;
	let start = 0;
	/** Bullets and decoration alone are no sentence yet. */
	let hasWord = false;

	const finish = (end: number) => {
		const sentence = text.slice(start, end);
		const trimmed = sentence.trim();
		const from = start + sentence.length - sentence.trimStart().length;
		if (trimmed) sentences.push({ start: from, end: from + trimmed.length });
		start = end;
		hasWord = false;
		return end;
	};
	/** Behind the sign at `at`: the end of the sentence, unless the words go on. */
	const finishBehind = (at: number) => {
		const end = at + matchAt(restOfEnd, text, at).length;
		const isQuote = closers.has(text[end - 1]);
		return isQuote && matchAt(goesOn, text, end) ? end : finish(end);
	};
	/** Past a bracket that is part of a sentence; where a whole sentence ends inside it, so does the outer one. */
	const skipBracket = (close: number) => {
		const inside = text[close - 1] ?? "";
		const ends = "。!?".includes(inside) && word.test(text[close - 2] ?? "");
		if (ends) return finishBehind(close);
		hasWord = true;
		return close + 1;
	};

	let at = 0;
	let next = -1;
	while (at < text.length) {
		if (next < at) next = findSign(text, at);
		while (link && link.end <= at) link = nextLinks.next().value;
		if (link && link.start <= next) {
			at = link.end;
			hasWord = true;
			continue;
		}
		hasWord ||= word.test(text.slice(at, next));
		const close = closing.get(next);
		const decorationEnd = next + matchAt(decoration, text, next).length;
		if (text[next] === "\n") at = finish(next + 1);
		else if (hasWord && isEndSign(text, next)) at = finishBehind(next);
		else if (
			close !== undefined &&
			(hasWord || matchAt(goesOn, text, close + 1))
		)
			at = skipBracket(close);
		else {
			if (decorationEnd > next && text[decorationEnd] === " " && hasWord)
				finish(decorationEnd);
			at = Math.max(decorationEnd, next + 1);
		}
	}
	finish(text.length);
	return sentences;
}
