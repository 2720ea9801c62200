/** Most characters a post may have, by X's count. */
export const limit = 280;

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
const link = /https?:\/\/[^\s　]+/g;

/** X counts most alphabets and Western punctuation as one, everything else and each emoji as two, and a link as 23. */
const weight = (grapheme) =>
	[...grapheme].every(isLight) ? grapheme.length : 2;

function isLight(character) {
	const code = character.codePointAt(0);
	return (
		code <= 0x10ff ||
		(code >= 0x2000 && code <= 0x200d) ||
		(code >= 0x2010 && code <= 0x201f) ||
		(code >= 0x2032 && code <= 0x2037)
	);
}

/** How long X finds a text, and the offset at which it becomes too long. */
export function measure(text) {
	let length = 0;
	let overflow;
	for (const { at, piece, weight } of pieces(text)) {
		length += weight;
		if (length > limit && overflow === undefined)
			overflow = piece.startsWith("http") ? at + piece.length : at;
	}
	return { length, overflow };
}

function* pieces(text) {
	let at = 0;
	for (const { index, 0: url } of text.matchAll(link)) {
		yield* plainPieces(text.slice(at, index), at);
		yield { at: index, piece: url, weight: 23 };
		at = index + url.length;
	}
	yield* plainPieces(text.slice(at), at);
}

function* plainPieces(text, start) {
	for (const { index, segment } of graphemes.segment(text))
		yield { at: start + index, piece: segment, weight: weight(segment) };
}
