import type { Finding } from "../core/finding";
import type { View } from "../core/view";
import type { WrongFindingReport } from "../core/wrong-finding";
import { askBackground } from "./background-link";

/** A report on a finding that seems wrong; undefined where the background does not answer. */
export async function writeReportOn(
	finding: Finding,
	view: View | undefined,
): Promise<WrongFindingReport | undefined> {
	if (!view) return undefined;
	const { text, clauses, language } = view;
	return askBackground("reportOn", finding, { text, clauses, language }).catch(
		() => undefined,
	);
}
