import type { Clause, Guideline } from "../../core/guideline";
import type { RuleId } from "../../core/ids";
import type { Policy } from "../../core/policy";
import { type Governed, govern } from "../../core/rulebook";
import { type Severity, strongest } from "../../core/severity";
import type { Words } from "../../core/words";

/** A rule or a duty, as far as an administrator decides about it. */
export type Ruling = Governed & { title: Words; why?: Words };

/**
 * How a clause fares under a policy. served: something works for it · off: the policy has turned everything off ·
 * silent: nothing can or does work for it.
 */
export type ServedClause = {
	clause: Clause;
	standing: "served" | "off" | "silent";
	by: { id: RuleId; severity: Severity }[];
};

/** Asks the rulebook itself for each clause alone, so that it says what the extension does. Pure. */
export function serveClauses(
	guideline: Guideline,
	rulings: Ruling[],
	policy: Policy,
): ServedClause[] {
	const working = (clause: Clause, rules: Policy["rules"]) => {
		const open = (["official", "personal"] as const).flatMap((kind) =>
			govern(
				rulings.filter(({ id }) => Object.hasOwn(clause.rules, id)),
				[{ ...guideline, clauses: [clause] }],
				{ ...policy, guideline: guideline.id, rules },
				{ kind, site: clause.site ?? "x" },
			),
		);
		const strengths = new Map<RuleId, Severity>();
		for (const { rule, severity } of open)
			strengths.set(
				rule.id,
				strongest(severity, strengths.get(rule.id) ?? "off"),
			);
		return [...strengths].map(([id, severity]) => ({ id, severity }));
	};
	return guideline.clauses.map((clause) => {
		const by = working(clause, policy.rules);
		if (by.length > 0) return { clause, standing: "served", by };
		const isOff = working(clause, {}).length > 0;
		return { clause, standing: isOff ? "off" : "silent", by };
	});
}

/** How strong the guideline itself wants each rule; a rule it does not name is absent. */
export function strengthsOf(
	guidelines: Guideline[],
	guideline: string,
): Map<RuleId, { severity: Severity; places: string[] }> {
	const found = new Map<RuleId, { severity: Severity; places: string[] }>();
	const clauses = guidelines
		.filter(({ id }) => id === guideline)
		.flatMap(({ clauses }) => clauses)
		.filter(({ appliesTo }) => appliesTo !== "public");
	for (const { rules, place } of clauses)
		for (const [id, severity] of Object.entries(rules)) {
			const before = found.get(id);
			found.set(id, {
				severity: strongest(severity, before?.severity ?? "off"),
				places: [...(before?.places ?? []), place],
			});
		}
	return found;
}
