import type { Token } from "../analyzed-text";

/** Heads are spread over so many numbers. Different ones may share a number: a look at the tree tells. */
const numbers = 1 << 15;
/** です, おる and ぬ may stand for other words in a phrase: their tokens are looked at wherever a phrase begins with one of those. */
const rewritten = 0;
/** So many letters of a phrase are looked at. */
export const depth = 4;
/** Of a word these numbers are noted: of its head alone, and with each of three letters that a phrase may have behind it. */
const perWord = 4;
/** A token is noted as it is written, and in base form. */
const perToken = 2 * perWord;

/** A gap in a phrase; also noted behind the end of one. */
const gap = "…";
const gapLetter = gap.charCodeAt(0);

const addLetter = (hash: number, letter: number) =>
	Math.imul(hash ^ letter, 0x9e3779b1);
/** Never `rewritten`. */
const numberOf = (hash: number) => hash >>> 17 || 1;

/** The hash of the word's first `length` letters. */
function hashOf(word: string, length: number): number {
	let hash = 0;
	for (let i = 0; i < length && i < depth; i++)
		hash = addLetter(hash, word.charCodeAt(i));
	return hash;
}

/** How phrases begin that です, おる and ぬ may stand in. */
const rewritable = new Set(
	[..."でだおいぬな"].map((letter) => letter.charCodeAt(0)),
);

/** What is polite, formal or short stands in a phrase as another word. */
const changed = new Set(["ます", "です", "おる", "ある", "ぬ", "てる", "でる"]);

/**
 * How each token may begin a phrase. Made once for a text; each phrase finder then asks a few bits where it would have to walk
 * its tree.
 */
export function readHeads(tokens: Token[]): Uint16Array {
	const heads = new Uint16Array(perToken * tokens.length);
	let next: Pick<Token, "surface" | "base"> = noToken;
	let isNextChanged = false;
	// From behind, for what may follow depends on what that is followed by.
	for (let i = tokens.length - 1; i >= 0; i--) {
		const token = tokens[i] as Token;
		const { surface, base } = token;
		// かち(ません) may stand for かたない.
		const isStem = token.pos === "動詞" && next.base === "ます";
		const isChanged = isStem || changed.has(base);
		const follower = isChanged || isNextChanged ? undefined : next;
		const stem = isStem ? surface.length - 1 : surface.length;
		const length = base.length < 3 ? Math.min(stem, 2) : stem;
		const at = perToken * i;
		note(heads, at, surface, length, follower);
		const isRewritten =
			isChanged && (base === "です" || base === "おる" || base === "ぬ");
		if (!isRewritten) note(heads, at + perWord, base, base.length, follower);
		next = token;
		isNextChanged = isChanged;
	}
	return heads;
}

/** Behind the last token. */
const noToken = { surface: gap, base: gap };

/** Notes how a word begins a phrase; without `next` anything may follow. */
function note(
	heads: Uint16Array,
	at: number,
	word: string,
	length: number,
	next: Pick<Token, "surface" | "base"> | undefined,
): void {
	const hash = hashOf(word, length);
	heads[at] = numberOf(hash);
	if (!next || length !== word.length || length >= depth) {
		heads[at + 1] = numberOf(hash);
		return;
	}
	heads[at + 1] = numberOf(addLetter(hash, next.surface.charCodeAt(0)));
	heads[at + 2] = numberOf(addLetter(hash, next.base.charCodeAt(0)));
	heads[at + 3] = numberOf(addLetter(hash, gapLetter));
}

/**
 * The heads of the tokens with which one of the phrases may begin, a bit each. More may be named than can be, never less.
 * Of each phrase the first `depth` letters are enough.
 */
export function packHeads(phrases: Iterable<string>): Uint32Array {
	const bits = new Uint32Array(numbers / 32);
	const add = (head: number) => {
		bits[head >> 5] = (bits[head >> 5] as number) | (1 << (head & 31));
	};
	for (const phrase of phrases) {
		let hash = 0;
		for (let i = 0; i < depth && i <= phrase.length; i++) {
			const letter = i < phrase.length ? phrase.charCodeAt(i) : gapLetter;
			hash = addLetter(hash, letter);
			add(numberOf(hash));
		}
		if (rewritable.has(phrase.charCodeAt(0))) add(rewritten);
	}
	return bits;
}

/** True when one of the packed phrases may begin with the token at `index`. */
export const mayBegin = (
	bits: Uint32Array,
	heads: Uint16Array,
	index: number,
) =>
	hasHead(bits, heads, perToken * index) ||
	hasHead(bits, heads, perToken * index + perWord);

/** Most words begin nothing, and of those that do most go on otherwise. */
const hasHead = (bits: Uint32Array, heads: Uint16Array, at: number) =>
	hasBit(bits, heads[at] as number) &&
	(hasBit(bits, heads[at + 1] as number) ||
		hasBit(bits, heads[at + 2] as number) ||
		hasBit(bits, heads[at + 3] as number));

const hasBit = (bits: Uint32Array, head: number) =>
	((bits[head >> 5] as number) & (1 << (head & 31))) !== 0;
