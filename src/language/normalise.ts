import type { Span } from "../core/span";

const clusters = new Intl.Segmenter("ja", { granularity: "grapheme" });
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

export type Normalised = { text: string; place(span: Span): Span };

export function normalise(written: string): Normalised {
	const from: number[] = [];
	const to: number[] = [];
	let text = "";
	for (const { segment, index } of clusters.segment(written)) {
		const piece = segment.normalize("NFKC").replace(invisible, "");
		for (let i = 0; i < piece.length; i++) {
			from.push(index);
			to.push(index + segment.length);
		}
		text += piece;
	}
	const place = ({ start, end }: Span) => {
		const first = from[start] ?? written.length;
		return { start: first, end: end > start ? (to[end - 1] ?? first) : first };
	};
	return { text, place };
}
