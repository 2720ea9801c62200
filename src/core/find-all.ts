/** Like `[...text.matchAll(pattern)]`, which copies the pattern each time; that costs more than most searches. The pattern is global. */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (;;) {
		const match = pattern.exec(text);
		if (!match) return found;
		found.push(match);
		if (match[0] === "") pattern.lastIndex += stepAt(text, match, pattern);
	}
}

/** How far to go on behind nothing: with the flag `u` a pattern sees both halves of an emoji as one. */
const stepAt = (
	text: string,
	{ index }: RegExpExecArray,
	{ unicode }: RegExp,
): number => (unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
