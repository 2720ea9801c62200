/** A place in a text: UTF-16 code units, `end` exclusive, as editors and `String.slice` count. */
export type Span = { start: number; end: number };

export const isOverlapping = (a: Span, b: Span) =>
	a.start < b.end && b.start < a.end;

export const isWithin = (inner: Span, outer: Span) =>
	outer.start <= inner.start && inner.end <= outer.end;

/**
 * Those that end at or behind `from` and begin before `to`, found by halving. Takes spans of which none lies within another, in order.
 */
export function spansBetween<S extends Span>(
	spans: S[],
	from: number,
	to: number,
): S[] {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.end ?? 0) >= from) high = middle;
		else low = middle + 1;
	}
	let end = low;
	while ((spans[end]?.start ?? to) < to) end++;
	return spans.slice(low, end);
}

/** The first of those in order that begins at or behind `from`, found by halving. */
export function firstFrom<S extends Span>(
	spans: S[],
	from: number,
): S | undefined {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.start ?? 0) >= from) high = middle;
		else low = middle + 1;
	}
	return spans[low];
}

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
