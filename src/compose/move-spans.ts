import type { Finding } from "../core/finding";

const commonStart = (a: string, b: string) => {
	const length = Math.min(a.length, b.length);
	let same = 0;
	while (same < length && a[same] === b[same]) same++;
	return same;
};

const commonEnd = (a: string, b: string, from: number) => {
	const length = Math.min(a.length, b.length) - from;
	let same = 0;
	while (same < length && a.at(-1 - same) === b.at(-1 - same)) same++;
	return same;
};

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
	const start = commonStart(before, after);
	const end = before.length - commonEnd(before, after, start);
	const grown = after.length - before.length;
	return findings.flatMap((finding) => {
		const { span } = finding;
		if (!span || span.end <= start) return [finding];
		if (span.start < end) return [];
		const moved = { start: span.start + grown, end: span.end + grown };
		return [{ ...finding, span: moved }];
	});
}
