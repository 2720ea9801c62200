/**
 * A letter tree: many words are looked for at once, at the cost of one. Nodes are numbers, and all steps from node to node stand in
 * one table: a tree of objects is spread over the memory, and each step would wait for it.
 * Letters are UTF-16 codes: a Japanese letter taken out as a string would be made anew each time, which is ten times slower.
 */
export type Trie<Value> = {
	/** The nodes by the hash of the step that leads to them; `nowhere` where the table is free. */
	table: Int32Array;
	/** 32 minus the bits of a place in the table. */
	shift: number;
	/** By node: the one before it, and the letter between the two. */
	parents: Int32Array;
	letters: Uint16Array;
	/** By node: the value of the word that ends there. */
	values: (Value | undefined)[];
};

/** Where words begin. */
export const root = 0;
/** No step leads to the root, so it stands for a step that is not there. */
export const nowhere = 0;

/** Stands for the parent of a root. */
const aRoot = -1;

const firstBits = 8;

export const createTrie = <Value>(): Trie<Value> => ({
	table: new Int32Array(1 << firstBits),
	shift: 32 - firstBits,
	parents: new Int32Array(1 << (firstBits - 1)),
	letters: new Uint16Array(1 << (firstBits - 1)),
	values: [undefined],
});

const placeOf = (node: number, letter: number, shift: number) =>
	(Math.imul(node, 0x85ebca6b) ^ Math.imul(letter, 0x9e3779b1)) >>> shift;

/** The place in the table of the step from `node` by `letter`, or the free one where it belongs. */
function findPlace<Value>(
	{ table, shift, parents, letters }: Trie<Value>,
	node: number,
	letter: number,
): number {
	const last = table.length - 1;
	let place = placeOf(node, letter, shift);
	for (;;) {
		const child = table[place] as number;
		if (child === nowhere) return place;
		if (parents[child] === node && letters[child] === letter) return place;
		place = (place + 1) & last;
	}
}

/** The node one letter further. */
export const step = <Value>(
	trie: Trie<Value>,
	node: number,
	letter: number,
): number => trie.table[findPlace(trie, node, letter)] as number;

/** Twice the room; half of the table stays free. */
function grow<Value>(trie: Trie<Value>): void {
	const { parents, letters, values } = trie;
	trie.shift--;
	trie.table = new Int32Array(2 * trie.table.length);
	trie.parents = new Int32Array(2 * parents.length);
	trie.letters = new Uint16Array(2 * letters.length);
	trie.parents.set(parents);
	trie.letters.set(letters);
	for (let node = 1; node < values.length; node++)
		if (parents[node] !== aRoot)
			trie.table[
				findPlace(trie, parents[node] as number, letters[node] as number)
			] = node;
}

/** Adds a word; the first value of a word stays. */
export function addWord<Value>(
	trie: Trie<Value>,
	word: string,
	value: Value,
): void {
	const node = addLetters(trie, root, word);
	trie.values[node] ??= value;
}

/** The node that these letters lead to from `node`, made where it is missing. */
export function addLetters<Value>(
	trie: Trie<Value>,
	node: number,
	letters: string,
): number {
	let reached = node;
	for (let i = 0; i < letters.length; i++) {
		const letter = letters.charCodeAt(i);
		const place = findPlace(trie, reached, letter);
		const child = trie.table[place] as number;
		reached = child === nowhere ? addNode(trie, reached, letter, place) : child;
	}
	return reached;
}

function addNode<Value>(
	trie: Trie<Value>,
	parent: number,
	letter: number,
	place: number,
): number {
	if (trie.values.length === trie.parents.length) {
		grow(trie);
		return addNode(trie, parent, letter, findPlace(trie, parent, letter));
	}
	const child = trie.values.push(undefined) - 1;
	trie.table[place] = child;
	trie.parents[child] = parent;
	trie.letters[child] = letter;
	return child;
}

/** A node that no letter leads to, for a tree of its own in the same table. */
export function addRoot<Value>(trie: Trie<Value>): number {
	if (trie.values.length === trie.parents.length) grow(trie);
	const node = trie.values.push(undefined) - 1;
	trie.parents[node] = aRoot;
	return node;
}

/** The node reached from `node` by the letters of `word`. */
export function walk<Value>(
	trie: Trie<Value>,
	node: number,
	word: string,
): number {
	let reached = node;
	for (let i = 0; i < word.length; i++) {
		reached = step(trie, reached, word.charCodeAt(i));
		if (reached === nowhere) return nowhere;
	}
	return reached;
}

export type FirstLetters = { has(letter: number): boolean };

/** The letters with which a word of the tree can begin. Most texts ask for letters that are not there, which a few bits answer. */
export function firstLetters<Value>(trie: Trie<Value>): FirstLetters {
	const { parents, letters, values } = trie;
	const bits = new Uint32Array(64);
	for (let node = 1; node < values.length; node++) {
		if (parents[node] !== root) continue;
		const letter = letters[node] as number;
		const word = (letter >> 5) & 63;
		bits[word] = (bits[word] ?? 0) | (1 << (letter & 31));
	}
	return {
		has: (letter) =>
			((bits[(letter >> 5) & 63] as number) & (1 << (letter & 31))) !== 0 &&
			step(trie, root, letter) !== nowhere,
	};
}
