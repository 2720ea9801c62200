import { type Incident, incidents } from "./guide";
import type { ClauseId } from "./ids";

/** What the page shows; its address says it, so that others can link to it. */
export type GuideView =
	| { kind: "all" }
	| { kind: "incident"; incident: Incident }
	| { kind: "report" }
	| { kind: "guideline"; clause?: ClauseId };

const clausePrefix = "#clause-";

/** Where the page shows a clause. */
export const clauseHash = (clause: ClauseId) =>
	`${clausePrefix}${encodeURIComponent(clause)}`;

function decode(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}

/** guide.html#takeover, #report-mention, #guideline, #clause-musashino%2F2-2-4; anything else is the whole page. */
export function readGuideView(hash: string): GuideView {
	const incident = incidents.find((known) => hash === `#${known}`);
	if (incident) return { kind: "incident", incident };
	if (hash === "#report-mention") return { kind: "report" };
	if (hash === "#guideline") return { kind: "guideline" };
	if (hash.startsWith(clausePrefix))
		return {
			kind: "guideline",
			clause: decode(hash.slice(clausePrefix.length)),
		};
	return { kind: "all" };
}
