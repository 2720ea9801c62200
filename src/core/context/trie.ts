/**
 * A letter tree: many words are looked for at once, at the cost of one.
 * Letters are UTF-16 codes: a Japanese letter taken out as a string would be made anew each time, which is ten times slower.
 */
export type TrieNode<Value> = {
	next: Map<number, TrieNode<Value>>;
	value?: Value;
};

export const createTrie = <Value>(): TrieNode<Value> => ({ next: new Map() });

/** Adds a word; the first value of a word stays. */
export function addWord<Value>(
	root: TrieNode<Value>,
	word: string,
	value: Value,
): void {
	let node = root;
	for (let i = 0; i < word.length; i++) {
		const letter = word.charCodeAt(i);
		let child = node.next.get(letter);
		if (!child) {
			child = { next: new Map() };
			node.next.set(letter, child);
		}
		node = child;
	}
	node.value ??= value;
}

/** The node reached from `node` by the letters of `word`. */
export function walk<Value>(
	node: TrieNode<Value>,
	word: string,
): TrieNode<Value> | undefined {
	let reached = node;
	for (let i = 0; i < word.length; i++) {
		const child = reached.next.get(word.charCodeAt(i));
		if (!child) return undefined;
		reached = child;
	}
	return reached;
}

export type FirstLetters = { has(letter: number): boolean };

/** The letters with which a word of the tree can begin. Most texts ask for letters that are not there, which a few bits answer. */
export function firstLetters<Value>({ next }: TrieNode<Value>): FirstLetters {
	const bits = new Uint32Array(64);
	for (const letter of next.keys()) {
		const word = (letter >> 5) & 63;
		bits[word] = (bits[word] ?? 0) | (1 << (letter & 31));
	}
	return {
		has: (letter) =>
			((bits[(letter >> 5) & 63] as number) & (1 << (letter & 31))) !== 0 &&
			next.has(letter),
	};
}
