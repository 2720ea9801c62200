import type { Token } from "../analyzed-text";

/** Heads are spread over so many numbers. Different ones may share a number: a look at the tree tells. */
const numbers = 1 << 15;
/** です, おる and ぬ may stand for other words in a phrase: their tokens are looked at wherever a phrase begins with one of those. */
const rewritten = 0;
/** So many letters of a word are looked at. */
export const depth = 4;

/** The number of the word's first `length` letters. Never `rewritten`. */
function headOf(word: string, length = word.length): number {
	let hash = 0;
	for (let i = 0; i < length && i < depth; i++)
		hash = Math.imul(hash ^ word.charCodeAt(i), 0x9e3779b1);
	return hash >>> 17 || 1;
}

/**
 * How each token may begin a phrase: two numbers a token, of its surface and of its base form. Made once for a text; each phrase
 * finder then asks a few bits where it would have to walk its tree.
 */
export function readHeads(tokens: Token[]): Uint16Array {
	const heads = new Uint16Array(2 * tokens.length);
	for (let i = 0; i < tokens.length; i++) {
		const { surface, base, pos } = tokens[i] as Token;
		const isRewritten = base === "です" || base === "おる" || base === "ぬ";
		// かち(ません) may stand for かたない, ましょ(う) for what stands behind it.
		const isStem = pos === "動詞" && tokens[i + 1]?.base === "ます";
		const length = isStem ? surface.length - 1 : surface.length;
		heads[2 * i] = headOf(
			surface,
			base.length < 3 ? Math.min(length, 2) : length,
		);
		heads[2 * i + 1] = isRewritten ? rewritten : headOf(base);
	}
	return heads;
}

/** The heads of the tokens with which one of the phrases may begin, a bit each. More may be named than can be, never less. */
export function packHeads(phrases: Iterable<string>): Uint32Array {
	const bits = new Uint32Array(numbers / 32);
	const add = (head: number) => {
		bits[head >> 5] = (bits[head >> 5] as number) | (1 << (head & 31));
	};
	for (const phrase of phrases) {
		for (let length = Math.min(phrase.length, depth); length > 0; length--)
			add(headOf(phrase, length));
		if (/^[でだおいぬな]/.test(phrase)) add(rewritten);
	}
	return bits;
}

/** True when one of the packed phrases may begin with the token at `index`. */
export const mayBegin = (
	bits: Uint32Array,
	heads: Uint16Array,
	index: number,
) =>
	hasBit(bits, heads[2 * index] as number) ||
	hasBit(bits, heads[2 * index + 1] as number);

const hasBit = (bits: Uint32Array, head: number) =>
	((bits[head >> 5] as number) & (1 << (head & 31))) !== 0;
