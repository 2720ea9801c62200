import { customId, readCustomGuideline } from "./custom-guideline";
import type { Guideline } from "./guideline";
import type { PolicyProblem } from "./parse-policy";
import type { Policy } from "./policy";

/** Every guideline there is: the municipalities on the shelf, and the organisation's own where the policy brings one. */
export function withCustomGuideline(
	shelf: Guideline[],
	policy: Pick<Policy, "customGuideline" | "organization">,
): Guideline[] {
	const own = readCustomGuideline(
		policy.customGuideline,
		policy.organization.name,
	);
	return own ? [...shelf, own] : shelf;
}

/** The guideline that the policy names; undefined for `all`, and for a name nobody knows. */
export const findGuideline = (
	shelf: Guideline[],
	policy: Policy,
): Guideline | undefined =>
	withCustomGuideline(shelf, policy).find(({ id }) => id === policy.guideline);

/**
 * A guideline that cannot be found loosens nothing: every rule is then on, and this says so where problems are shown.
 * `custom` may do without clauses of its own: then only the rules that the policy names are on.
 */
export function findGuidelineProblems(
	shelf: Guideline[],
	policy: Policy,
): PolicyProblem[] {
	if (policy.guideline === "all" || findGuideline(shelf, policy)) return [];
	const value = JSON.stringify(policy.guideline);
	const known = ["all", ...shelf.map(({ id }) => id), customId].join(" | ");
	if (policy.guideline !== customId)
		return [
			{ path: "guideline", value, expected: `${known} (all rules are on)` },
		];
	return Object.keys(policy.rules).length > 0
		? []
		: [
				{
					path: "customGuideline",
					value: "undefined",
					expected: "clauses, or strengths in rules (all rules are on)",
				},
			];
}
