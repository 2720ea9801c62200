import type { Clause, Guideline } from "../../core/guideline";
import type { RuleId } from "../../core/ids";
import type { Policy } from "../../core/policy";
import type { Governed } from "../../core/rulebook";
import { type Service, type Shelf, serveClause } from "../../core/serve-clause";
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
	by: Service[];
};

/** Every clause of a guideline with what works for it under a policy. Pure. */
export const serveClauses = (
	guideline: Guideline,
	shelf: Shelf,
	policy: Policy,
): ServedClause[] =>
	guideline.clauses.map((clause) => {
		const services = serveClause(clause, guideline, shelf, policy);
		const by = services.filter(({ standing }) => standing === "working");
		if (by.length > 0) return { clause, standing: "served", by };
		const isOff = services.some(({ standing }) => standing === "off");
		return { clause, standing: isOff ? "off" : "silent", by };
	});

/** How strong a guideline wants its rules, and where it says so. */
export type Wanted = Map<RuleId, { severity: Severity; places: string[] }>;

/** How strong the guideline itself wants each rule; a rule it does not name is absent. */
export function strengthsOf(
	guidelines: Guideline[],
	guideline: string,
): Wanted {
	const found: Wanted = new Map();
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
