export const none = -1;

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Reads the dictionary's trie, a character at a time. Nodes are numbers; `none` where it does not go on. */
export function openTrie(trie: Int32Array) {
	function stepByte(node: number, byte: number): number {
		const child = (trie[2 * node] as number) + byte;
		return trie[2 * child + 1] === node ? child : none;
	}

	/** The node one character further; a character is one to three bytes of UTF-8. */
	function step(node: number, code: number): number {
		// Byte 0 would step onto a leaf; surrogates are in no word of IPADIC.
		if (code === 0 || isSurrogate(code)) return none;
		if (code < 0x80) return stepByte(node, code);
		const last = 0x80 | (code & 0x3f);
		if (code < 0x800) {
			const first = stepByte(node, 0xc0 | (code >> 6));
			return first === none ? none : stepByte(first, last);
		}
		const first = stepByte(node, 0xe0 | (code >> 12));
		if (first === none) return none;
		const second = stepByte(first, 0x80 | ((code >> 6) & 0x3f));
		return second === none ? none : stepByte(second, last);
	}

	/** First entry of the word that ends at this node. */
	function findEntry(node: number): number {
		const leaf = stepByte(node, 0);
		return leaf === none ? none : -1 - (trie[2 * leaf] as number);
	}

	const root = 0;
	/** A table, because it is asked for every character. */
	const firstNodes = new Int32Array(0x10000);
	for (let code = 0; code < firstNodes.length; code++)
		firstNodes[code] = step(root, code);

	return { firstNodes, step, findEntry };
}
