import type { Finding } from "../../core/finding";
import { strongest } from "../../core/severity";

/** A stretch of a text with the strength of what is found there. */
export type Stretch = {
	start: number;
	text: string;
	severity?: Finding["severity"];
};

/** Cuts a text where findings begin and end; where several lie on each other the strongest counts. */
export function markText(text: string, findings: Finding[]): Stretch[] {
	const spans = findings.flatMap(({ span, severity }) =>
		span ? [{ ...span, severity }] : [],
	);
	const cuts = [
		...new Set([
			0,
			text.length,
			...spans.flatMap(({ start, end }) => [start, end]),
		]),
	].toSorted((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => {
		const end = cuts[i + 1] ?? text.length;
		const severity = spans
			.filter((span) => span.start <= start && end <= span.end)
			.map(({ severity }) => severity)
			.reduce<Finding["severity"] | undefined>(
				(a, b) => (a ? (strongest(a, b) as Finding["severity"]) : b),
				undefined,
			);
		return {
			start,
			text: text.slice(start, end),
			...(severity && { severity }),
		};
	});
}
