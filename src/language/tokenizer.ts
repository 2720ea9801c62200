import type { Token } from "../core/analyzed-text";
import type { Dictionary } from "./dictionary";
import { blank, createLattice, longestLattice } from "./lattice";

type Options = {
	/**
	 * Reads as kuromoji 0.1.2 does: blanks are words, `!` is not the dictionary's ！, and ♪ is a noun.
	 * Only the comparison with kuromoji needs it.
	 */
	asKuromoji?: boolean;
};

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isBlank = (code: number) => code === 0x20 || (code >= 9 && code <= 13);
const isLineBreak = (code: number) => code >= 10 && code <= 13;
/** 、 and 。: kuromoji begins anew behind them. */
const isStop = (code: number) => code === 0x3001 || code === 0x3002;

/** !-/ :-@ [-` {-~ */
const isSymbol = (code: number) =>
	(code >= 0x21 && code <= 0x2f) ||
	(code >= 0x3a && code <= 0x40) ||
	(code >= 0x5b && code <= 0x60) ||
	(code >= 0x7b && code <= 0x7e);
/** The dictionary has symbols only full width: ！ is 記号, but `!`, which normalisation makes of it, would be an unknown noun. */
const widen = (code: number) => (isSymbol(code) ? code + 0xfee0 : code);

/**
 * The class of each character. To kuromoji a symbol the dictionary lacks is a noun, and whatever char.def does not name
 * is a blank (its 1 << 0 should have been 0); here both are 記号, as emoji are.
 */
function sortCharacters({ classOf, classes }: Dictionary): Uint8Array {
	const names = classes.map(({ name }) => name);
	return classOf.map((kind, code) => {
		if (isBlank(code)) return blank;
		const isSign = ["SYMBOL", "SPACE"].includes(names[kind] ?? "");
		return isSign ? names.indexOf("DEFAULT") : kind;
	});
}

/** Text goes through the lattice in stretches: up to 、 or 。 or a line break, or as far as there is room. */
function findEnd(text: string, start: number, asKuromoji: boolean): number {
	const limit = Math.min(start + longestLattice, text.length);
	for (let i = start; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (isStop(code) || (!asKuromoji && isLineBreak(code))) return i + 1;
	}
	const isCutPair =
		limit < text.length && isHighSurrogate(text.charCodeAt(limit - 1));
	return isCutPair ? limit - 1 : limit;
}

/**
 * A tokeniser over IPADIC. Tokens cover the text but for its blanks (ASCII space, tab, line breaks), in order.
 * It takes any UTF-16, and time in proportion to its length.
 */
export function createTokenizer(
	dictionary: Dictionary,
	{ asKuromoji = false }: Options = {},
): (text: string) => Token[] {
	const { parts, partOf, bases, entries, letterOf, unknownFrom } = dictionary;
	const kindOf = asKuromoji ? dictionary.classOf : sortCharacters(dictionary);
	const { characters, findPath, forget } = createLattice(dictionary);
	const { letters, kinds, runEnds } = characters;

	function readCharacters(text: string, start: number, length: number): void {
		for (let i = 0; i < length; i++) {
			const code = text.charCodeAt(start + i);
			letters[i] = letterOf[asKuromoji ? code : widen(code)] as number;
			kinds[i] = kindOf[code] as number;
		}
		let end = length;
		for (let i = length - 1; i >= 0; i--) {
			if (i + 1 < length && kinds[i] !== kinds[i + 1]) end = i + 1;
			runEnds[i] = end;
		}
	}

	function addToken(
		tokens: Token[],
		text: string,
		start: number,
		end: number,
		entry: number,
	): void {
		const part = parts[partOf[(entries[3 * entry] as number) >> 1] as number];
		const base = entries[3 * entry + 2] as number;
		const surface = text.slice(start, end);
		if (part)
			tokens.push({
				start,
				end,
				surface,
				pos: part.pos,
				detail: part.detail,
				detail2: part.detail2,
				detail3: part.detail3,
				form: part.form,
				base: base === 0 ? surface : (bases[base] ?? surface),
				known: entry < unknownFrom,
			});
	}

	return (text) => {
		const tokens: Token[] = [];
		for (let start = 0; start < text.length; ) {
			const end = findEnd(text, start, asKuromoji);
			readCharacters(text, start, end - start);
			const path = findPath(end - start);
			for (let i = 0; i < path.count; i++)
				addToken(
					tokens,
					text,
					start + (path.starts[i] as number),
					start + (path.ends[i] as number),
					path.entries[i] as number,
				);
			start = end;
		}
		forget();
		return tokens;
	};
}
