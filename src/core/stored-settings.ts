import * as v from "valibot";
import { siteIds } from "./draft";
import { type PolicyProblem, readField } from "./parse-policy";
import type { Field } from "./policy-form";
import { roles } from "./role";
import { languages } from "./words";

/** What the person's part of the storage holds besides the policy's own settings. */
const shapes: Record<string, Field> = {
	language: { whole: v.picklist(languages) },
	role: { whole: v.picklist(roles) },
	pledges: { entries: v.string() },
	keptWordings: {
		items: v.object({ rule: v.string(), wording: v.string() }),
	},
	pausedSites: { items: v.picklist(siteIds) },
};

/** What of it cannot be read, and is therefore not used: for the person in front of the screen. Never throws. */
export function findStoredProblems(
	stored: Record<string, unknown>,
): PolicyProblem[] {
	const problems: PolicyProblem[] = [];
	for (const [key, shape] of Object.entries(shapes))
		if (stored[key] !== undefined) readField(shape, stored[key], key, problems);
	return problems;
}
