import { findAll } from "../core/find-all";
import type { Span } from "../core/span";
import { readCluster } from "./cluster";

export type Normalised = {
	written: string;
	text: string;
	/** The same place in the written text; a part of a cluster counts as the whole cluster. */
	place(span: Span): Span;
};

/** A cluster that may have changed its length, here and in the written text. */
type Piece = { start: number; end: number; from: number; to: number };

/**
 * Characters that are a cluster by themselves unless something above follows, and that keep their length.
 * Everyday Japanese consists of them; the slow way over clusters is only taken for the rest.
 */
const plain =
	"\\t\\n -~×‐–—―‘’“”※→←↑↓○●◎◇◆□■△▲▽▼☆♪\\u3000-\\u3029\\u3041-\\u3096\\u309D\\u309E\\u30A1-\\u30FE\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uFF01-\\uFF5E";

/** Whatever is not plain, with a plain neighbour on either side: it may belong to the same cluster. */
const stretch = new RegExp(
	`[${plain}]?[^${plain}]+(?:[${plain}][^${plain}]+)*[${plain}]?`,
	"g",
);
/** Half of the plain characters change in NFKC, one for one. */
const fullWidth = /[\u3000\uFF01-\uFF5E]+/g;
const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
/** UTF-16 units given to the segmenter at once: V8's needs quadratic time (10 s for 64,000 emoji, Node 20, 2026-11). */
const mostAtOnce = 1024;

const narrow = (plainText: string) =>
	plainText.replace(fullWidth, (run) => run.normalize("NFKC"));

/** The grapheme clusters; one longer than `mostAtOnce` is given in parts. */
function* splitClusters(text: string) {
	for (let start = 0; start < text.length; ) {
		let end = Math.min(start + mostAtOnce, text.length);
		if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? "")) end--;
		for (const { segment, index } of segmenter.segment(
			text.slice(start, end),
		)) {
			const isCut = index + segment.length === end - start && end < text.length;
			// The last one may go on; it is read again with what follows.
			if (isCut && index > 0) {
				end = start + index;
				break;
			}
			yield { segment, index: start + index };
		}
		start = end;
	}
}

/** Last piece that begins at or before the offset. */
function findPiece(pieces: Piece[], offset: number): Piece | undefined {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return pieces[low - 1];
}

function toStart(pieces: Piece[], offset: number): number {
	const piece = findPiece(pieces, offset);
	if (!piece) return offset;
	return offset < piece.end ? piece.from : piece.to + offset - piece.end;
}

function toEnd(pieces: Piece[], offset: number): number {
	const piece = findPiece(pieces, offset - 1);
	if (!piece) return offset;
	return offset <= piece.end ? piece.to : piece.to + offset - piece.end;
}

/**
 * The text as rules read it: NFKC by grapheme cluster, without invisible characters.
 * Offsets into it can be brought back to the written text.
 */
export function normalise(written: string): Normalised {
	const pieces: Piece[] = [];
	let text = "";
	let done = 0;
	for (const { 0: part, index } of findAll(written, stretch)) {
		text += narrow(written.slice(done, index));
		for (const { segment, index: inside } of splitClusters(part)) {
			const start = text.length;
			text += readCluster(segment);
			const from = index + inside;
			const to = from + segment.length;
			pieces.push({ start, end: text.length, from, to });
		}
		done = index + part.length;
	}
	text += narrow(written.slice(done));

	const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
	const place = (span: Span): Span => {
		const [start, end] = [within(span.start), within(span.end)];
		const from = toStart(pieces, start);
		return { start: from, end: end > start ? toEnd(pieces, end) : from };
	};
	return { written, text, place };
}
