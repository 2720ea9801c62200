import { writeReport } from "../../src/compose/report";
import type { Site } from "../../src/core/site";
import type { View } from "../../src/core/view";

/** What is shown beside a compose box that no adapter can read: it must not pass for checked. */
export const describeStranger = (
	site: Site,
	editor: HTMLElement,
	version: string,
): View => ({
	state: "unavailable",
	trouble: "unknown-composer",
	account: { site: site.id, kind: "unknown" },
	findings: [],
	clauses: {},
	checklist: [],
	questions: [],
	text: "",
	isPartial: false,
	report: writeReport(site, editor.ownerDocument, editor, version),
	language: "ja",
});
