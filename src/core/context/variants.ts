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
function readChoices(
	pattern: string,
	start: number,
): { choices: string[]; end: number } {
	const choices = [""];
	let depth = 0;
	for (let i = start; i < pattern.length; i++) {
		const letter = pattern[i] ?? "";
		if (letter === ")" && depth === 0) return { choices, end: i + 1 };
		if (letter === "|" && depth === 0) {
			choices.push("");
			continue;
		}
		if (letter === "(") depth++;
		if (letter === ")") depth--;
		choices[choices.length - 1] += letter;
	}
	throw new Error(`A bracket is not closed in the phrase ${pattern}`);
}
