import type { Trie } from "../../src/language/trie";

/** Nodes from which so many letters and more lead on are treated alike. */
const mostCounted = 40;

/** The letters of the words, the most frequent first: small numbers lie close together. */
export function gatherAlphabet(words: Iterable<string>): string {
	const times = new Map<string, number>();
	for (const word of words)
		for (const letter of word.split(""))
			times.set(letter, (times.get(letter) ?? 0) + 1);
	return [...times]
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([letter]) => letter)
		.join("");
}

/** An empty double array, and where in it there is still room. */
function createCells(room: number) {
	const letters = new Uint16Array(room);
	const nodes = new Int32Array(room);
	const isBase = new Uint8Array(room);
	/** A cell that is taken says where to look for the next one that is not. */
	const next = Int32Array.from({ length: room }, (_, cell) => cell);
	/** Of each letter, below which base there is no room for a node that it alone leads on from. */
	const lowest = new Int32Array(0x10000);
	/** Of each number of letters, the last base found: looking for more room below it takes seconds and finds little. */
	const last = new Int32Array(mostCounted + 1);

	function findFree(cell: number): number {
		let free = cell;
		while (next[free] !== free) free = next[free] as number;
		for (let at = cell; at !== free; ) {
			const further = next[at] as number;
			next[at] = free;
			at = further;
		}
		return free;
	}

	/** A base that no node has and from which all these letters, in ascending order, lead to free cells. */
	function findBase(wanted: number[]): number {
		const [smallest = 0, ...larger] = wanted;
		const isFree = (cell: number) => next[cell] === cell;
		const findNext = (from: number) => {
			for (let base = from; ; base++) {
				base = findFree(base + smallest) - smallest;
				if (!(base < letters.length)) throw noRoom();
				if (isBase[base] !== 1) return base;
			}
		};
		if (larger.length === 0) {
			lowest[smallest] = findNext(lowest[smallest] as number);
			return lowest[smallest] as number;
		}
		const count = Math.min(wanted.length, mostCounted);
		let base = last[count] as number;
		do base = findNext(base + 1);
		while (!larger.every((letter) => isFree(base + letter)));
		last[count] = base;
		return base;
	}

	function take(base: number, wanted: number[]): void {
		isBase[base] = 1;
		for (const letter of wanted) {
			letters[base + letter] = letter;
			next[base + letter] = base + letter + 1;
		}
	}

	return { letters, nodes, findBase, take };
}

const noRoom = () => new Error("The words need more room");

/** Words from `from` to before `to` begin alike as far as `depth` letters, which lead to this cell. */
type Branch = { from: number; to: number; depth: number; cell: number };

/**
 * Builds the trie of words, given with their first entries; the same words always give the same trie.
 * @param alphabet all letters of the words; a letter's number is its place, from 1
 */
export function buildTrie(words: Map<string, number>, alphabet: string): Trie {
	const numbers = new Map(
		alphabet.split("").map((letter, i) => [letter, i + 1]),
	);
	const spelled = [...words]
		.map(([word, entry]) => {
			const letters = word.split("").map((letter) => numbers.get(letter) ?? 0);
			return { word: String.fromCharCode(...letters), entry };
		})
		.sort((a, b) => (a.word < b.word ? -1 : 1));

	// At most a cell for each letter of each word, and what is left empty between them.
	const room = spelled.reduce((sum, { word }) => sum + word.length, 0x20000);
	const { letters, nodes, findBase, take } = createCells(room);
	let lastBase = 0;
	// The root's own cell.
	take(0, [0]);
	const branches: Branch[] = [
		{ from: 0, to: spelled.length, depth: 0, cell: 0 },
	];
	for (const { from, to, depth, cell } of branches) {
		const first = spelled[from];
		if (!first) continue;
		const isWord = first.word.length === depth;
		if (isWord && to === from + 1) {
			nodes[cell] = -1 - first.entry;
			continue;
		}
		const further: number[] = [];
		const starts: number[] = [];
		for (let i = isWord ? from + 1 : from; i < to; i++) {
			const letter = spelled[i]?.word.charCodeAt(depth) ?? 0;
			if (letter === further.at(-1)) continue;
			further.push(letter);
			starts.push(i);
		}
		const wanted = isWord ? [0, ...further] : further;
		const base = cell === 0 ? 0 : findBase(wanted);
		take(base, wanted);
		lastBase = Math.max(lastBase, base);
		nodes[cell] = 2 * base + (isWord ? 1 : 0);
		if (isWord) nodes[base] = first.entry;
		for (const [i, letter] of further.entries())
			branches.push({
				from: starts[i] ?? to,
				to: starts[i + 1] ?? to,
				depth: depth + 1,
				cell: base + letter,
			});
	}
	// No letter leads further than this, not even the number of those in no word.
	const size = lastBase + alphabet.length + 2;
	if (!(size <= room)) throw noRoom();
	return { letters: letters.slice(0, size), nodes: nodes.slice(0, size) };
}
