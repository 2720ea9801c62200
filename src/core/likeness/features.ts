import type { Token } from "../analyzed-text";

/** What stands in a text, as numbers, sentence by sentence; and where the first letter of each stands. */
export type Features = { keys: number[]; at: number[] };

/** Keys have 24 bits: of 16 million numbers some ten thousand are known, so that a stranger is seldom taken for one of them. */
const bits = 0xffffff;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, going on from `seed`. */
function hash(word: string, seed: number): number {
	let h = seed;
	for (let i = 0; i < word.length; i++) h = hashUnit(word.charCodeAt(i), h);
	return h;
}
const hashUnit = (unit: number, seed: number) =>
	Math.imul(seed ^ unit, 0x01000193);

const begin = 0x811c9dc5;
/** Where the hashes of two neighbouring words, of two words of a sentence, of two neighbouring letters and of a Chinese character begin; a word's begins at `begin`. */
const pair = hash("|", begin);
const together = hash("&", begin);
const letters = hash("+", begin);
const character = hash("*", begin);

const bar = "|".charCodeAt(0);

const key = (h: number) => (h ^ (h >>> 24)) & bits;

const isMark = ({ pos, surface }: Token) =>
	pos === "記号" && !/^[?!]$/.test(surface);

const telling = new Set(["名詞", "動詞", "形容詞", "副詞"]);
/** Words that only help others: こと, もの, さん. */
const helping = new Set(["非自立", "接尾"]);
/** So many telling words before another are paired with it. */
const reach = 4;
const ends = new Set(["。", "!", "?", "\n"]);
const zero = "0";
const isKanji = (unit: number) =>
	(unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;

/**
 * The dictionary forms of the words, each alone and with the one after it; every two telling words of a sentence that are near each
 * other, for 取り締まり and 飛ばす say together what neither says alone; every two letters that follow each other, also across words;
 * and the Chinese characters of the words that carry the sense, for a stranger like 罵声 has the character of 罵る.
 * Digits count as one word, marks other than ? and ! not at all. By the place where they begin, word by word; what stands twice is given twice.
 */
export function readFeatures(tokens: Token[]): Features {
	const keys: number[] = [];
	const at: number[] = [];
	const add = (h: number, place: number) => {
		keys.push(key(h));
		at.push(place);
	};
	let isFirst = true;
	let wordBefore = 0;
	let wordBeforeAt = 0;
	let letterBefore = 0;
	let letterBeforeAt = 0;
	/** How pairs with each of the telling words begin; those of this sentence from `sentence` on. */
	const firsts: number[] = [];
	let sentence = 0;
	for (const token of tokens) {
		if (ends.has(token.surface)) sentence = firsts.length;
		if (isMark(token)) continue;
		const isNumber = token.detail === "数";
		const base = isNumber ? zero : token.base;
		const written = isNumber ? zero : token.surface;
		if (!isFirst) add(hash(base, wordBefore), wordBeforeAt);
		for (let i = 0; i < written.length; i++) {
			const unit = written.charCodeAt(i);
			const place = token.start + i;
			if (!isFirst) add(hashUnit(unit, letterBefore), letterBeforeAt);
			if (i === 0) add(hash(base, begin), place);
			letterBefore = hashUnit(unit, letters);
			letterBeforeAt = place;
			isFirst = false;
		}
		wordBefore = hashUnit(bar, hash(base, pair));
		wordBeforeAt = token.start;
		if (!telling.has(token.pos)) continue;
		if (!isNumber && !helping.has(token.detail)) {
			const nearest = Math.max(sentence, firsts.length - reach);
			for (let i = nearest; i < firsts.length; i++)
				add(hash(base, firsts[i] as number), token.start);
			firsts.push(hashUnit(bar, hash(base, together)));
		}
		for (let i = 0; i < base.length; i++) {
			const unit = base.charCodeAt(i);
			if (isKanji(unit)) add(hashUnit(unit, character), token.start);
		}
	}
	return { keys, at };
}

/** Long texts have more words to be like something: their sum counts by the root of their number, of 8 at least. */
export const damp = (distinct: number): number =>
	1 / Math.sqrt(Math.max(8, distinct));
