import { openAnalyzer } from "../../../scripts/analyzer";
import { readLikeness } from "../../../scripts/likeness";
import { check } from "../../../src/core/check";
import type { Draft } from "../../../src/core/draft";
import { parsePolicy, resolvePolicy } from "../../../src/core/parse-policy";
import { keepRulebooks } from "../../../src/core/rulebook";
import { guidelines } from "../../../src/guidelines";
import { rules } from "../../../src/rules";
import { fewRules } from "../harness/settings";
import type { Box } from "./boxes";

/** Tells which words of a text are to be underlined, by the checks themselves and without a browser. */
export async function openExpectations(): Promise<
	(text: string, box: Box) => string[]
> {
	const analyze = await openAnalyzer();
	const policy = resolvePolicy({}, parsePolicy(fewRules).settings);
	const rulebookFor = keepRulebooks(rules, guidelines, policy);
	return (text, { draft: { site, action } }) => {
		const draft: Draft = {
			site,
			action,
			account: { site, kind: "unregistered" },
			text,
			media: [],
			at: new Date().toISOString(),
		};
		return check(
			draft,
			analyze(text),
			rulebookFor(draft.account),
			policy,
			"ja",
			readLikeness,
		)
			.flatMap(({ span }) =>
				span ? [text.slice(span.start, span.end).replaceAll("\n", "")] : [],
			)
			.toSorted();
	};
}
