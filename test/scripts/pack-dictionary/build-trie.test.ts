import fc from "fast-check";
import { expect, test } from "vitest";
import {
	buildTrie,
	gatherAlphabet,
} from "../../../scripts/pack-dictionary/build-trie";
import type { Trie } from "../../../src/language/trie";

/** The first entries of the words that a text begins with, by their lengths, as the lattice walks. */
function walk({ letters, nodes }: Trie, alphabet: string, text: string) {
	const found: [length: number, entry: number][] = [];
	let base = 0;
	for (let i = 0; i < text.length; i++) {
		const letter = alphabet.indexOf(text.charAt(i)) + 1 || alphabet.length + 1;
		const cell = base + letter;
		if (cell >= letters.length) throw new Error("a cell beyond the table");
		if (letters[cell] !== letter) return found;
		const node = nodes[cell] ?? 0;
		if (node < 0) return [...found, [i + 1, -1 - node]];
		base = node >> 1;
		if (node & 1) found.push([i + 1, nodes[base] ?? 0]);
	}
	return found;
}

const word = fc
	.array(fc.constantFrom(..."市民課の広報いろはＡ"), {
		minLength: 1,
		maxLength: 5,
	})
	.map((letters) => letters.join(""));

test("every word is found behind its beginning, and nothing else", () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(word, { minLength: 1, maxLength: 200 }),
			fc.array(word),
			(words, others) => {
				const alphabet = gatherAlphabet(words);
				const entryOf = new Map(words.map((word, i) => [word, i]));
				const trie = buildTrie(entryOf, alphabet);
				for (const text of [...words, ...others, "x"])
					expect(walk(trie, alphabet, text)).toEqual(
						[...text].flatMap((_, i) => {
							const entry = entryOf.get(text.slice(0, i + 1));
							return entry === undefined ? [] : [[i + 1, entry]];
						}),
					);
			},
		),
		{ numRuns: 50 },
	);
});

test("the same words give the same trie, in whatever order they come", () => {
	const words = ["市", "市民", "市民課", "広報", "の"];
	const build = (words: string[]) =>
		buildTrie(
			new Map(words.map((word) => [word, word.length])),
			gatherAlphabet(words),
		);
	expect(build(words.toReversed())).toEqual(build(words));
});
