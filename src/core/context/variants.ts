/**
 * Writes out the alternatives of a phrase: `(公表|発表)(前|する前)` are four phrases. Groups do not nest; an empty
 * alternative `(まだ|)` is allowed.
 */
export function variants(pattern: string): string[] {
	const open = pattern.indexOf("(");
	if (open < 0) return [pattern];
	const close = pattern.indexOf(")", open);
	const head = pattern.slice(0, open);
	const tails = variants(pattern.slice(close + 1));
	return pattern
		.slice(open + 1, close)
		.split("|")
		.flatMap((choice) => tails.map((tail) => head + choice + tail));
}
