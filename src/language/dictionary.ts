import type { Trie } from "./trie";

/**
 * The file `scripts/pack-dictionary.ts` writes: a header of 32-bit numbers, then the sections in this order.
 * The sections are little-endian and lie on multiples of 8 bytes, so that each can be read in place.
 */
export const layout = {
	/** "HITO" read as a number. */
	magic: 0x4f544948,
	/** Raise it whenever anything about the file changes. */
	version: 5,
	headerBytes: 64,
	sections: ["letters", "nodes", "entries", "costs", "classes", "names"],
} as const;

export type Section = (typeof layout.sections)[number];

/** The part of speech of a token, as the dictionary writes it. */
export type PartOfSpeech = {
	pos: string;
	detail: string;
	detail2: string;
	detail3: string;
	form: string;
};

/** What to do with characters of one class (char.def) where the dictionary has no word. */
export type CharacterClass = {
	/** DEFAULT, SPACE, KANJI, SYMBOL … */
	name: string;
	/** Also proposed where the dictionary has words. */
	isAlways: boolean;
	/** A run of them is one word; otherwise one character is. */
	isRun: boolean;
	/** First of its entries. */
	entry: number;
};

/** The small tables, stored as JSON. */
export type Names = {
	/** How many context ids there are: the connection costs are a square of this size. */
	contexts: number;
	/** Entries from this one on are for words the dictionary does not have. */
	unknownFrom: number;
	parts: PartOfSpeech[];
	/** Number of the part of speech of each context id. */
	partOf: number[];
	/** Base forms; number 0 stands for "the surface". */
	bases: string[];
	classes: CharacterClass[];
	/** The letters that words are made of: the first is letter 1, and so on. */
	alphabet: string;
};

/** A packed IPADIC, read in place. */
export type Dictionary = Names & {
	/** The number of each UTF-16 code unit in the alphabet; of those in no word, a number that leads nowhere. */
	letterOf: Uint16Array;
	trie: Trie;
	/** `costs[left * contexts + right]`: what it costs when a word with this left id follows one with this right id. */
	costs: Int16Array;
	/** Three numbers each: twice the context id, left and right (plus 1 on a word's last entry), cost, base form. */
	entries: Int16Array;
	/** Class of each UTF-16 code unit. */
	classOf: Uint8Array;
};

const broken = (why: string) => {
	const error = new Error(
		`The dictionary cannot be used: ${why}. Build the extension again, or install it again.`,
	);
	error.name = "DictionaryError";
	return error;
};

function readNames(bytes: Uint8Array): Names {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		const names = JSON.parse(text);
		if (typeof names.alphabet === "string") return names;
	} catch {
		// Said below.
	}
	throw broken("its tables are damaged");
}

function numberLetters(alphabet: string): Uint16Array {
	const letterOf = new Uint16Array(0x10000).fill(alphabet.length + 1);
	for (let i = 0; i < alphabet.length; i++)
		letterOf[alphabet.charCodeAt(i)] = i + 1;
	return letterOf;
}

/** A section where it lies: in which buffer, from which of its bytes on, and how many bytes it has. */
type Place = [ArrayBuffer, number, number];

/**
 * Reads a packed dictionary without copying it: one buffer, or what it was cut into between sections.
 * Throws an error named `DictionaryError` when it is none, is cut off, or was packed for another version.
 */
export function readDictionary(
	first: ArrayBuffer,
	...further: ArrayBuffer[]
): Dictionary {
	const parts = [first, ...further];
	const size = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
	if (first.byteLength < layout.headerBytes)
		throw broken(`it has only ${first.byteLength} bytes`);
	const header = new Uint32Array(first, 0, layout.headerBytes / 4);
	if (header[0] !== layout.magic)
		throw broken("this is not a packed dictionary");
	if (header[1] !== layout.version)
		throw broken(
			`it has layout ${header[1]}, and layout ${layout.version} is needed`,
		);
	if (header[2] !== size)
		throw broken(
			`it has ${size} bytes instead of ${header[2]}, so a part is missing`,
		);

	const place = (section: Section): Place => {
		const at = 3 + 2 * layout.sections.indexOf(section);
		let start = header[at] ?? 0;
		const bytes = header[at + 1] ?? 0;
		for (const part of parts) {
			if (start + bytes <= part.byteLength && bytes > 0 && start % 8 === 0)
				return [part, start, bytes];
			start -= part.byteLength;
			if (start < 0) break;
		}
		throw broken(`its section ${section} is damaged`);
	};
	const [letters, lettersStart, lettersBytes] = place("letters");
	const [nodes, nodesStart, nodesBytes] = place("nodes");
	const [costs, costsStart, costsBytes] = place("costs");
	const [entries, entriesStart, entriesBytes] = place("entries");
	const names = readNames(new Uint8Array(...place("names")));
	if (costsBytes !== 2 * names.contexts ** 2)
		throw broken("its connection costs are damaged");
	return {
		...names,
		letterOf: numberLetters(names.alphabet),
		trie: {
			letters: new Uint16Array(letters, lettersStart, lettersBytes / 2),
			nodes: new Int32Array(nodes, nodesStart, nodesBytes / 4),
		},
		costs: new Int16Array(costs, costsStart, costsBytes / 2),
		entries: new Int16Array(entries, entriesStart, entriesBytes / 2),
		classOf: new Uint8Array(...place("classes")),
	};
}
