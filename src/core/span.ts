/** A place in a text: UTF-16 code units, `end` exclusive, as editors and `String.slice` count. */
export type Span = { start: number; end: number };

export const isOverlapping = (a: Span, b: Span) =>
	a.start < b.end && b.start < a.end;

export const isWithin = (inner: Span, outer: Span) =>
	outer.start <= inner.start && inner.end <= outer.end;

/** The number of the first that fulfils what all behind it fulfil too, found by halving. */
function firstOf<S extends Span>(spans: S[], fulfils: (span: S) => boolean) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fulfils(spans[middle] as S)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * Those that end at or behind `from` and begin before `to`, found by halving. Takes spans of which none lies within another, in order.
 */
export function spansBetween<S extends Span>(
	spans: S[],
	from: number,
	to: number,
): S[] {
	const first = firstOf(spans, ({ end }) => end >= from);
	let end = first;
	while ((spans[end]?.start ?? to) < to) end++;
	return spans.slice(first, end);
}

/** The first of those in order that begins at or behind `from`. */
export const firstFrom = <S extends Span>(
	spans: S[],
	from: number,
): S | undefined => spans[firstOf(spans, ({ start }) => start >= from)];

/** In order, without those that lie within another or stand there twice. */
export function outermost<S extends Span>(spans: S[]): S[] {
	let reached = -1;
	return spans
		.toSorted((a, b) => a.start - b.start || b.end - a.end)
		.filter(({ end }) => {
			const isOutermost = end > reached;
			if (isOutermost) reached = end;
			return isOutermost;
		});
}
