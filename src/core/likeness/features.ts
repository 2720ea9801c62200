import type { Token } from "../analyzed-text";

/** Where a word, or a pair of neighbouring words, stands: as a number, and the place of its first letter. */
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
const key = (h: number) => (h ^ (h >>> 24)) & bits;

const isMark = ({ pos, surface }: Token) =>
	pos === "記号" && !/^[?!]$/.test(surface);

/**
 * The dictionary forms of the words, each alone and with the one after it; digits count as one word, marks other than ? and ! not at all.
 * In the order of the text; a word that stands twice is given twice.
 */
export function readFeatures(tokens: Token[]): Feature[] {
	const features: Feature[] = [];
	let before: number | undefined;
	let beforeAt = 0;
	for (const token of tokens) {
		if (isMark(token)) continue;
		const word = token.detail === "数" ? "0" : token.base;
		if (before !== undefined)
			features.push({ key: key(hash(word, hash("|", before))), at: beforeAt });
		before = hash(word, begin);
		beforeAt = token.start;
		features.push({ key: key(before), at: token.start });
	}
	return features;
}

/** Long texts have more words to be like something: their sum counts by the root of their number, of 8 at least. */
export const damp = (distinct: number): number =>
	1 / Math.sqrt(Math.max(8, distinct));
