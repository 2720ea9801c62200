import type { Token } from "../core/analyzed-text";
import type { Dictionary } from "./dictionary";

type Options = {
	/**
	 * Reads as kuromoji 0.1.2 does: blanks are words, and `!` is not the dictionary's ！.
	 * Only the comparison with kuromoji needs it.
	 */
	asKuromoji?: boolean;
};

/**
 * UTF-16 units of one lattice. Longer stretches without 、 。 or a line break are cut here,
 * so that no text makes the working memory grow beyond a few megabytes.
 */
const longest = 8192;
/** Room for the words that begin at one place; IPADIC has fewer than 200 anywhere. */
const mostWordsAtOnePlace = 1024;
const none = -1;
/** A class of our own: blanks belong to no token. */
const blank = 255;

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isBlank = (code: number) => code === 0x20 || (code >= 9 && code <= 13);
const isNewline = (code: number) => code >= 10 && code <= 13;
const isStop = (code: number) => code === 0x3001 || code === 0x3002; // 、 。

/** The dictionary writes symbols full width: ！ is 記号, but `!`, which normalisation makes of it, would be an unknown noun. */
const isSymbol = (code: number) =>
	(code >= 0x21 && code <= 0x2f) ||
	(code >= 0x3a && code <= 0x40) ||
	(code >= 0x5b && code <= 0x60) ||
	(code >= 0x7b && code <= 0x7e);
const widen = (code: number) => (isSymbol(code) ? code + 0xfee0 : code);

/** The trie's node for each first character; 0, the root, where no word begins with it. */
function findFirstNodes({ trie }: Dictionary): Int32Array {
	const nodes = new Int32Array(0x10000);
	const step = (node: number, byte: number) => {
		const child = (trie[2 * node] ?? 0) + byte;
		return node !== none && trie[2 * child + 1] === node ? child : none;
	};
	for (let code = 1; code < 0x10000; code++) {
		if (isSurrogate(code)) continue;
		let node = 0;
		if (code < 0x80) node = step(node, code);
		else if (code < 0x800) node = step(node, 0xc0 | (code >> 6));
		else
			node = step(step(node, 0xe0 | (code >> 12)), 0x80 | ((code >> 6) & 0x3f));
		if (code >= 0x80) node = step(node, 0x80 | (code & 0x3f));
		nodes[code] = node === none ? 0 : node;
	}
	return nodes;
}

/**
 * A tokeniser: the cheapest way through the words of the dictionary (Viterbi).
 * Tokens cover the text without its blanks, in order; time grows with the length of the text.
 */
export function createTokenizer(
	dictionary: Dictionary,
	{ asKuromoji = false }: Options = {},
): (text: string) => Token[] {
	const { trie, costs, entries, classOf, classes, contexts } = dictionary;
	const { parts, bases, unknownFrom } = dictionary;
	const firstNodes = findFirstNodes(dictionary);
	const isAlways = Uint8Array.from(classes, (kind) => (kind.isAlways ? 1 : 0));
	const isRun = Uint8Array.from(classes, (kind) => (kind.isRun ? 1 : 0));
	const unknownEntry = Int32Array.from(classes, (kind) => kind.entry);

	// Working memory, used again for every lattice.
	const codes = new Uint16Array(longest);
	const kinds = new Uint8Array(longest);
	const runEnd = new Int32Array(longest);
	/** Last word added that ends at a place; the others follow by `nextHere`, newest first. */
	const endingAt = new Int32Array(longest + 1);
	let room = 64 * 1024;
	let entryOf = new Int32Array(room);
	let rightOf = new Int32Array(room);
	let startOf = new Int32Array(room);
	let endOf = new Int32Array(room);
	let totalOf = new Int32Array(room);
	let before = new Int32Array(room);
	let nextHere = new Int32Array(room);
	/** The words that end where the lattice is being continued. */
	let hereNode = new Int32Array(mostWordsAtOnePlace);
	let hereRight = new Int32Array(mostWordsAtOnePlace);
	let hereTotal = new Int32Array(mostWordsAtOnePlace);
	let hereCount = 0;
	/** Best way to each left id from here, where `bestFor` says that it is known. */
	const bestNode = new Int32Array(contexts);
	const bestTotal = new Int32Array(contexts);
	const bestFor = new Int32Array(contexts);
	let round = 0;
	let nodeCount = 0;

	const enlarge = (array: Int32Array, length: number) => {
		const larger = new Int32Array(length);
		larger.set(array);
		return larger;
	};

	function makeRoom(): void {
		if (nodeCount + mostWordsAtOnePlace <= room) return;
		room *= 2;
		entryOf = enlarge(entryOf, room);
		rightOf = enlarge(rightOf, room);
		startOf = enlarge(startOf, room);
		endOf = enlarge(endOf, room);
		totalOf = enlarge(totalOf, room);
		before = enlarge(before, room);
		nextHere = enlarge(nextHere, room);
	}

	function readCodes(text: string, start: number, length: number): void {
		for (let i = 0; i < length; i++) {
			const code = text.charCodeAt(start + i);
			codes[i] = asKuromoji ? code : widen(code);
			kinds[i] =
				!asKuromoji && isBlank(code) ? blank : (classOf[code] as number);
		}
		let end = length;
		for (let i = length - 1; i >= 0; i--) {
			if (i + 1 < length && kinds[i] !== kinds[i + 1]) end = i + 1;
			runEnd[i] = end;
		}
	}

	function gather(place: number): void {
		hereCount = 0;
		for (
			let node = endingAt[place] as number;
			node !== none;
			node = nextHere[node] as number
		) {
			if (hereCount === hereNode.length) {
				hereNode = enlarge(hereNode, 2 * hereCount);
				hereRight = enlarge(hereRight, 2 * hereCount);
				hereTotal = enlarge(hereTotal, 2 * hereCount);
			}
			hereNode[hereCount] = node;
			hereRight[hereCount] = rightOf[node] as number;
			hereTotal[hereCount] = totalOf[node] as number;
			hereCount++;
		}
		round++;
	}

	/** Of equal ways kuromoji takes the one added first: the last in the row. */
	function findBest(left: number): void {
		if (bestFor[left] === round) return;
		bestFor[left] = round;
		const row = left * contexts;
		let best = 0x7fffffff;
		let node = none;
		for (let i = 0; i < hereCount; i++) {
			const total =
				(hereTotal[i] as number) +
				(costs[row + (hereRight[i] as number)] as number);
			if (total <= best) {
				best = total;
				node = hereNode[i] as number;
			}
		}
		bestTotal[left] = best;
		bestNode[left] = node;
	}

	function addWords(firstEntry: number, start: number, end: number): void {
		for (let at = 5 * firstEntry; ; at += 5) {
			const left = entries[at] as number;
			findBest(left);
			entryOf[nodeCount] = at / 5;
			rightOf[nodeCount] = entries[at + 1] as number;
			startOf[nodeCount] = start;
			endOf[nodeCount] = end;
			totalOf[nodeCount] =
				(bestTotal[left] as number) + (entries[at + 2] as number);
			before[nodeCount] = bestNode[left] as number;
			nextHere[nodeCount] = endingAt[end] as number;
			endingAt[end] = nodeCount++;
			if (((entries[at + 3] as number) & 1) === 1) return;
		}
	}

	/** Adds the words of the dictionary that begin here, shortest first; says whether there are any. */
	function addKnown(start: number, length: number): boolean {
		let node = firstNodes[codes[start] as number] as number;
		if (node === 0) return false;
		let isFound = false;
		for (let end = start + 1; ; end++) {
			const leaf = trie[2 * node] as number;
			if (trie[2 * leaf + 1] === node) {
				addWords(-1 - (trie[2 * leaf] as number), start, end);
				isFound = true;
			}
			if (end === length) return isFound;
			// One character is one to three bytes of UTF-8. Byte 0 would step onto a leaf.
			const code = codes[end] as number;
			if (code === 0) return isFound;
			if (code >= 0x80) {
				if (code >= 0x800) {
					const child = (trie[2 * node] as number) + (0xe0 | (code >> 12));
					if (trie[2 * child + 1] !== node) return isFound;
					node = child;
				}
				const lead =
					code >= 0x800 ? 0x80 | ((code >> 6) & 0x3f) : 0xc0 | (code >> 6);
				const child = (trie[2 * node] as number) + lead;
				if (trie[2 * child + 1] !== node) return isFound;
				node = child;
			}
			const child =
				(trie[2 * node] as number) +
				(code < 0x80 ? code : 0x80 | (code & 0x3f));
			if (trie[2 * child + 1] !== node) return isFound;
			node = child;
		}
	}

	function fillLattice(length: number): void {
		endingAt.fill(none, 0, length + 1);
		// The beginning counts as a word with right id 0.
		nodeCount = 1;
		totalOf[0] = 0;
		rightOf[0] = 0;
		nextHere[0] = none;
		endingAt[0] = 0;
		for (let at = 0; at < length; at++) {
			if (endingAt[at] === none) continue;
			const kind = kinds[at] as number;
			if (kind === blank) {
				endingAt[at + 1] = endingAt[at] as number;
				continue;
			}
			makeRoom();
			gather(at);
			const isKnown = addKnown(at, length);
			if (isKnown && isAlways[kind] === 0) continue;
			const end = isRun[kind] === 1 ? (runEnd[at] as number) : at + 1;
			addWords(unknownEntry[kind] as number, at, end);
		}
		// The end counts as a word with left id 0.
		gather(length);
		findBest(0);
	}

	function pushTokens(text: string, offset: number, tokens: Token[]): void {
		let count = 0;
		// The way back, kept where the lattice's links are no longer needed.
		for (
			let node = bestNode[0] as number;
			node > 0;
			node = before[node] as number
		)
			nextHere[count++] = node;
		for (let i = count - 1; i >= 0; i--) {
			const node = nextHere[i] as number;
			const entry = entryOf[node] as number;
			const part = parts[(entries[5 * entry + 3] as number) >> 1];
			const base = entries[5 * entry + 4] as number;
			const start = offset + (startOf[node] as number);
			const end = offset + (endOf[node] as number);
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
	}

	/** Where the lattice that begins at `start` ends. */
	function findEnd(text: string, start: number): number {
		const limit = Math.min(start + longest, text.length);
		for (let i = start; i < limit; i++) {
			const code = text.charCodeAt(i);
			if (isStop(code) || (!asKuromoji && isNewline(code))) return i + 1;
		}
		if (limit === text.length) return limit;
		return isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit;
	}

	return (text) => {
		const tokens: Token[] = [];
		for (let start = 0; start < text.length; ) {
			const end = findEnd(text, start);
			readCodes(text, start, end - start);
			fillLattice(end - start);
			pushTokens(text, start, tokens);
			start = end;
		}
		return tokens;
	};
}
