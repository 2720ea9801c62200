import type { Finding } from "../core/finding";

/** What a person has left as it is in one draft: known by rule, words and message, wherever in the text they stand. */
export type Dismissals = ReturnType<typeof createDismissals>;

const keyOf = ({ rule, span, message }: Finding, text: string) =>
	[rule, span ? text.slice(span.start, span.end) : "", message].join("\n");

export function createDismissals() {
	const keys = new Set<string>();
	return {
		add: (finding: Finding, text: string) => keys.add(keyOf(finding, text)),
		remove: (finding: Finding, text: string) =>
			keys.delete(keyOf(finding, text)),
		/** The findings that are still open. */
		without: (findings: Finding[], text: string) =>
			keys.size === 0
				? findings
				: findings.filter((finding) => !keys.has(keyOf(finding, text))),
		clear: () => keys.clear(),
	};
}
