/** A place in a text: UTF-16 code units, `end` exclusive, as editors and `String.slice` count. */
export type Span = { start: number; end: number };

export const isOverlapping = (a: Span, b: Span) =>
	a.start < b.end && b.start < a.end;

export const isWithin = (inner: Span, outer: Span) =>
	outer.start <= inner.start && inner.end <= outer.end;
