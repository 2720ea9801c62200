import type { AnalyzedText, Token } from "../analyzed-text";
import { isOverlapping, type Span } from "../span";
import { tokenIndex } from "./tokens";

/**
 * The places as they are best underlined: whole words with their inflection, and of places that overlap only the longest.
 * In the order of the text.
 */
export function underline<Found extends { span: Span }>(
	text: AnalyzedText,
	found: Found[],
): Found[] {
	const kept: Found[] = [];
	const inOrder = found
		.map((one) => ({ ...one, span: wholeWords(text, one.span) }))
		.toSorted((a, b) => a.span.start - b.span.start);
	for (const one of inOrder) {
		const last = kept.at(-1);
		if (!last || !isOverlapping(last.span, one.span)) kept.push(one);
		else if (length(one.span) > length(last.span)) kept[kept.length - 1] = one;
	}
	return kept;
}

const length = ({ start, end }: Span) => end - start;

/** 「必ず治」 → 「必ず治ります」. What follows a noun (です) is left out. */
function wholeWords(text: AnalyzedText, span: Span): Span {
	const { tokens } = text;
	const first = tokens[tokenIndex(text, span.start)];
	let last = tokenIndex(text, span.end - 1);
	while (isInflected(tokens[last]) && tokens[last + 1]?.pos === "助動詞")
		last++;
	return {
		start: Math.min(span.start, first?.start ?? span.start),
		end: Math.max(span.end, tokens[last]?.end ?? span.end),
	};
}

const isInflected = (token: Token | undefined) =>
	token?.pos === "動詞" || token?.pos === "形容詞" || token?.pos === "助動詞";
