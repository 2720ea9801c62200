/**
 * The words, as a double array over letters. Letter `l` leads from a node with base `b` to cell `b + l`, where `letters` says `l`:
 * no two nodes have the same base, so a cell need not say whose child it is. The root is cell 0 with base 0.
 */
export type Trie = {
	/** The letter that leads to each cell; 0 where none does. */
	letters: Uint16Array;
	/**
	 * Of each node: where no word goes on, -1 - the first entry of the word that ends there; elsewhere twice the base, plus 1 where
	 * a word ends, whose first entry lies in the cell of letter 0.
	 */
	nodes: Int32Array;
};
