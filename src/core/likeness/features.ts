import type { Token } from "../analyzed-text";

/** What stands at a place of the text, as a number, and the place of its first letter. */
export type Feature = { key: number; at: number };

/** Keys have 24 bits: of 16 million numbers some ten thousand are known, so that a stranger is seldom taken for one of them. */
const bits = 0xffffff;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, going on from `seed`. */
function hash(word: string, seed: number): number {
	let h = seed;
	for (let i = 0; i < word.length; i++)
		h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
	return h >>> 0;
}

const begin = 0x811c9dc5;
/** Where the hashes of two neighbouring words, of two neighbouring letters and of a Chinese character begin; a word's begins at `begin`. */
const pair = hash("|", begin);
const letters = hash("+", begin);
const character = hash("*", begin);

const key = (h: number) => (h ^ (h >>> 24)) & bits;

const isMark = ({ pos, surface }: Token) =>
	pos === "記号" && !/^[?!]$/.test(surface);

const telling = new Set(["名詞", "動詞", "形容詞", "副詞"]);
const isKanji = (unit: number) =>
	(unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;

/**
 * The dictionary forms of the words, each alone and with the one after it; every two letters that follow each other, also across words;
 * and the Chinese characters of the words that carry the sense, for a stranger like 罵声 has the character of 罵る.
 * Digits count as one word, marks other than ? and ! not at all. By the place where they begin, word by word; what stands twice is given twice.
 */
export function readFeatures(tokens: Token[]): Feature[] {
	const features: Feature[] = [];
	const add = (h: number, at: number) => features.push({ key: key(h), at });
	let wordBefore: number | undefined;
	let wordBeforeAt = 0;
	let letterBefore: number | undefined;
	let letterBeforeAt = 0;
	for (const token of tokens) {
		if (isMark(token)) continue;
		const isNumber = token.detail === "数";
		const base = isNumber ? "0" : token.base;
		if (wordBefore !== undefined) add(hash(base, wordBefore), wordBeforeAt);
		const own = hash(base, begin);
		const written = isNumber ? "0" : token.surface;
		for (let i = 0; i < written.length; i++) {
			const letter = written[i] as string;
			const at = token.start + i;
			if (letterBefore !== undefined)
				add(hash(letter, letterBefore), letterBeforeAt);
			if (i === 0) add(own, at);
			letterBefore = hash(letter, letters);
			letterBeforeAt = at;
		}
		wordBefore = hash("|", hash(base, pair));
		wordBeforeAt = token.start;
		if (telling.has(token.pos))
			for (const letter of base)
				if (isKanji(letter.charCodeAt(0)))
					add(hash(letter, character), token.start);
	}
	return features;
}

/** Long texts have more words to be like something: their sum counts by the root of their number, of 8 at least. */
export const damp = (distinct: number): number =>
	1 / Math.sqrt(Math.max(8, distinct));
