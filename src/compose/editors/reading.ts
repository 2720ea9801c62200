import type { Span } from "../../core/span";

/** A stretch of the text and the text node that shows it. */
export type Segment = Span & { node: Text; offset: number };

/** An editor's text as one string, and where each stretch of it stands in the page. */
export type Reading = { text: string; segments: Segment[] };

/** Collects a reading piece by piece. */
export function startReading() {
	const segments: Segment[] = [];
	let text = "";
	return {
		add(node: Text, from = 0, to = node.data.length) {
			if (from === to) return;
			const start = text.length;
			text += node.data.slice(from, to);
			segments.push({ node, offset: from, start, end: text.length });
		},
		/** Text that no node shows: a line break. */
		addBreak() {
			text += "\n";
		},
		finish: (): Reading => ({ text, segments }),
	};
}

/** The first segment that ends behind `offset`; segments lie in order, so by halves. */
function findSegment(segments: Segment[], offset: number): number {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((segments[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Where the page shows a span of the text; undefined where the nodes have gone or shrunk meanwhile. */
export function placeOf(
	reading: Reading,
	span: Span,
): StaticRangeInit | undefined {
	const first = reading.segments[findSegment(reading.segments, span.start)];
	const last = reading.segments[findSegment(reading.segments, span.end - 1)];
	if (!first || !last || span.end <= first.start) return undefined;
	const from = first.offset + Math.max(0, span.start - first.start);
	const to = last.offset + Math.min(span.end, last.end) - last.start;
	if (from > first.node.length || to > last.node.length || to < 0)
		return undefined;
	if (!first.node.isConnected || !last.node.isConnected) return undefined;
	return {
		startContainer: first.node,
		startOffset: from,
		endContainer: last.node,
		endOffset: to,
	};
}

/** A range over a place, which goes with its nodes from now on. */
export function rangeOver(place: StaticRangeInit): Range {
	const range = new Range();
	range.setStart(place.startContainer, place.startOffset);
	range.setEnd(place.endContainer, place.endOffset);
	return range;
}
