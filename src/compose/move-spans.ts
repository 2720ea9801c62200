import type { Finding } from "../core/finding";

/** The largest number up to `most` that passes, where each smaller one passes too. */
function findLargest(most: number, passes: (count: number) => boolean): number {
	// Mostly somebody writes on at the end.
	if (passes(most)) return most;
	let low = 0;
	let high = most - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (passes(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

// By halves: the browser compares stretches far faster than a loop letters.
const commonStart = (a: string, b: string) =>
	findLargest(Math.min(a.length, b.length), (count) =>
		a.startsWith(b.slice(0, count)),
	);

const commonEnd = (a: string, b: string, from: number) =>
	findLargest(Math.min(a.length, b.length) - from, (count) =>
		a.endsWith(b.slice(b.length - count)),
	);

/** The one stretch in which a text differs from an earlier one: `start` to `end` of the earlier, and what stands there now. */
export function findChange(before: string, after: string) {
	const start = commonStart(before, after);
	const kept = commonEnd(before, after, start);
	return {
		start,
		end: before.length - kept,
		now: after.slice(start, after.length - kept),
	};
}

/**
 * Findings of an earlier text at their places in the text as it is now, until the answer about it is there.
 * Those whose words were touched are left out.
 */
export function moveFindings(
	findings: Finding[],
	before: string,
	after: string,
): Finding[] {
	if (before === after) return findings;
	const { start, end } = findChange(before, after);
	const grown = after.length - before.length;
	return findings.flatMap((finding) => {
		const { span } = finding;
		if (!span || span.end <= start) return [finding];
		if (span.start < end) return [];
		const moved = { start: span.start + grown, end: span.end + grown };
		return [{ ...finding, span: moved }];
	});
}
