/** Writes a list of words, parted by blanks, as one alternation of a regular expression. `_` stands for a blank within a word. */
export const anyOf = (list: string): string =>
	`(?:${list
		.trim()
		.split(/\s+/)
		.toSorted((a, b) => b.length - a.length)
		.join("|")
		.replaceAll("_", " ")})`;
