import type { Link, Sentence } from "../core/analyzed-text";

const pairs = new Map(
	["「」", "『』", "()", "【】", "〈〉", "《》", "〔〕", "“”"].map((pair) => [
		pair[0],
		pair[1],
	]),
);
const closers = new Set(pairs.values());

/** 「行きます。」と言った: what stands behind the quote belongs to the same sentence. */
const goesOn = /[とっはがをにでものへかやだなよりさし、,・:]/y;
/** Whatever more of its end a sentence has: 。!? again, closing brackets, decoration. */
const restOfEnd =
	/[。!?.」』)】〉》〔”"☆★♪♬♡♥\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]*/uy;
/** Decoration before a blank ends a sentence: 楽しかった♪ 明日も… */
const decoration =
	/[☆★♪♬♡♥\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+(?=[ \t])/uy;
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
	for (let i = 0; i < text.length; i++) {
		const sign = text[i];
		if (sign === "\n") open = [];
		else if (pairs.has(sign)) open.push(i);
		else if (closers.has(sign)) {
			const last = open.at(-1);
			if (last === undefined || pairs.get(text[last]) !== sign) continue;
			closing.set(last, i);
			open.pop();
		}
	}
	return closing;
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

	for (let at = 0; at < text.length; ) {
		while (link && link.end <= at) link = nextLinks.next().value;
		const close = closing.get(at);
		if (link && link.start <= at) {
			at = link.end;
			hasWord = true;
		} else if (text[at] === "\n") at = finish(at + 1);
		else if (isEndSign(text, at)) at = finishBehind(at);
		else if (
			close !== undefined &&
			(hasWord || matchAt(goesOn, text, close + 1))
		)
			at = skipBracket(close);
		else {
			const end = at + matchAt(decoration, text, at).length;
			if (end > at && hasWord) finish(end);
			hasWord ||= word.test(text[at] ?? "");
			at = Math.max(end, at + 1);
		}
	}
	finish(text.length);
	return sentences;
}
