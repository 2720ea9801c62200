import { describe, expect, it } from "vitest";
import {
	addWord,
	createTrie,
	firstLetters,
	nowhere,
	root,
	walk,
} from "../../../src/core/context/trie";

const planted = (words: string[]) => {
	const trie = createTrie<string>();
	for (const word of words) addWord(trie, word, word);
	return trie;
};

describe("trie", () => {
	it("finds each of thousands of words again, and none that was not added", () => {
		const words = Array.from({ length: 5000 }, (_, i) => `語${i}の${i % 7}`);
		const trie = planted(words);
		for (const word of words)
			expect(trie.values[walk(trie, root, word)]).toBe(word);
		expect(walk(trie, root, "語5000")).toBe(nowhere);
		expect(walk(trie, root, "の")).toBe(nowhere);
	});

	it("goes on from where a word ended", () => {
		const trie = planted(["検討", "検討中"]);
		const reached = walk(trie, root, "検討");
		expect(trie.values[reached]).toBe("検討");
		expect(trie.values[walk(trie, reached, "中")]).toBe("検討中");
		expect(trie.values[walk(trie, root, "検")]).toBeUndefined();
	});

	it("keeps the first value of a word", () => {
		const trie = createTrie<number>();
		addWord(trie, "市", 1);
		addWord(trie, "市", 2);
		expect(trie.values[walk(trie, root, "市")]).toBe(1);
	});

	it("tells with which letters a word begins", () => {
		const letters = firstLetters(planted(["市長", "町", "市"]));
		const has = (letter: string) => letters.has(letter.charCodeAt(0));
		expect([has("市"), has("町"), has("長"), has("村")]).toEqual([
			true,
			true,
			false,
			false,
		]);
	});
});
