import type { Span } from "../../core/span";

const gap =
	/(?<=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]) (?=[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}](?: |$|[。!、]))/gu;

/** Reads 「つ か れ た」 as つかれた. `place` brings a span back to the text as it was. */
export function closeGaps(text: string): {
	text: string;
	place(span: Span): Span;
} {
	const gaps = [...text.matchAll(gap)].map(({ index }) => index);
	if (gaps.length < 2) return { text, place: (span) => span };
	const at: number[] = [];
	let closed = "";
	for (let i = 0; i < text.length; i++) {
		if (gaps.includes(i)) continue;
		closed += text[i];
		at.push(i);
	}
	return {
		text: closed,
		place: ({ start, end }) => ({
			start: at[start] ?? text.length,
			end: (at[end - 1] ?? text.length - 1) + 1,
		}),
	};
}
