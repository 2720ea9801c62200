import type { AnalyzedText } from "../../core/analyzed-text";
import { findAll } from "../../core/find-all";

const gap =
	/(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]) (?=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?: |$|[。!、]))/gu;

/** Reads 「つ か れ た」 as つかれた. `place` brings a span back to the text as it was. */
export function closeGaps({
	text,
	matches,
}: Pick<AnalyzedText, "text" | "matches">): Pick<
	AnalyzedText,
	"text" | "matches" | "place"
> {
	const gaps = new Set(matches(gap).map(({ index }) => index));
	if (gaps.size < 2) return { text, matches, place: (span) => span };
	const at: number[] = [];
	let closed = "";
	for (let i = 0; i < text.length; i++) {
		if (gaps.has(i)) continue;
		closed += text[i];
		at.push(i);
	}
	return {
		text: closed,
		matches: (pattern) => findAll(closed, pattern),
		place: ({ start, end }) => ({
			start: at[start] ?? text.length,
			end: (at[end - 1] ?? text.length - 1) + 1,
		}),
	};
}
