/**
 * Writes out the alternatives of a phrase: `(公表|発表)(前|する前)` are four phrases. An alternative may be empty, `(まだ|)`,
 * and hold alternatives of its own. Throws when a bracket is not closed.
 */
export function variants(pattern: string): string[] {
	const open = pattern.indexOf("(");
	if (open < 0) return [pattern];
	const { choices, end } = readChoices(pattern, open + 1);
	const head = pattern.slice(0, open);
	const tails = variants(pattern.slice(end));
	return choices
		.flatMap(variants)
		.flatMap((choice) => tails.map((tail) => head + choice + tail));
}

/** The alternatives between a bracket and its partner; `end` is behind the partner. */
export function readChoices(
	pattern: string,
	start: number,
): { choices: string[]; end: number } {
	const choices: string[] = [];
	let depth = 0;
	let from = start;
	for (let i = start; i < pattern.length; i++) {
		const letter = pattern[i];
		const isEnd = letter === ")" && depth === 0;
		if (isEnd || (letter === "|" && depth === 0)) {
			choices.push(pattern.slice(from, i));
			from = i + 1;
		}
		if (isEnd) return { choices, end: i + 1 };
		if (letter === "(") depth++;
		if (letter === ")") depth--;
	}
	throw new Error(`A bracket is not closed in the phrase ${pattern}`);
}

/** How the variants of these phrases begin, as `beginnings` tells of one. Most phrases have no brackets, and nothing is made for those. */
export function allBeginnings(
	patterns: Iterable<string>,
	length: number,
): Set<string> {
	const all = new Set<string>();
	for (const pattern of patterns) {
		const open = pattern.indexOf("(");
		if (open < 0 || open >= length) all.add(pattern.slice(0, length));
		else for (const found of beginnings(pattern, length)) all.add(found);
	}
	return all;
}

/**
 * How the variants of a phrase begin, `length` letters of each; the whole of shorter ones. Not all variants are written out for it,
 * which may be thousands.
 */
function beginnings(pattern: string, length: number): Set<string> {
	const open = pattern.indexOf("(");
	if (open < 0 || open >= length) return new Set([pattern.slice(0, length)]);
	const { choices, end } = readChoices(pattern, open + 1);
	const head = pattern.slice(0, open);
	const rest = pattern.slice(end);
	const left = length - open;
	const tails = new Map<number, Set<string>>();
	const tailsOf = (letters: number) => {
		const known = tails.get(letters) ?? beginnings(rest, letters);
		tails.set(letters, known);
		return known;
	};
	const found = new Set<string>();
	for (const choice of choices)
		if (choice.includes("("))
			for (const tail of beginnings(choice + rest, left))
				found.add(head + tail);
		else if (choice.length >= left) found.add(head + choice.slice(0, left));
		else
			for (const tail of tailsOf(left - choice.length))
				found.add(head + choice + tail);
	return found;
}
