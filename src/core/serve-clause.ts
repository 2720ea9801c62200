import type { Duty } from "./duty";
import type { Clause, Guideline } from "./guideline";
import type { RuleId } from "./ids";
import type { Policy } from "./policy";
import type { Rule } from "./rule";
import { type Governed, govern } from "./rulebook";
import { type Severity, strongest } from "./severity";
import type { Words } from "./words";

/** Everything a clause can be served by: rules read the words, duties are served at the right moment. */
export type Shelf = { rules: Rule[]; duties: Duty[] };

/** One rule or duty that a clause cites, and what it does for it. */
export type Service = {
	id: RuleId;
	/** Absent while nobody has written it. */
	title?: Words;
	/** The strength on the accounts for which it works; empty where it does not. */
	strengths: { official?: Severity; personal?: Severity };
	/** What the guideline asks for, whether or not it works. */
	asked: Severity;
	/**
	 * working: it does · off: the organisation has turned it off · silent: it is not made for these accounts ·
	 * planned: nobody has written it yet.
	 */
	standing: "working" | "off" | "silent" | "planned";
};

function strengthsIn(
	ruling: Governed,
	clause: Clause,
	guideline: Guideline,
	policy: Policy,
): Service["strengths"] {
	const alone = [{ ...guideline, clauses: [clause] }];
	const open = (["official", "personal"] as const).flatMap((kind) =>
		govern(
			[ruling],
			alone,
			{ ...policy, guideline: guideline.id },
			{ kind, site: clause.site ?? "x" },
		).map(({ severity }) => [kind, severity] as const),
	);
	return Object.fromEntries(open);
}

/** The strongest of the accounts; `off` where it works on none. */
export const strengthOf = ({ strengths }: Service): Severity =>
	Object.values(strengths).reduce(strongest, "off");

/**
 * What a clause is served by under a policy. Asks the rulebook itself, for this clause alone, so that it says what the
 * extension does and not what the data hope for.
 */
export function serveClause(
	clause: Clause,
	guideline: Guideline,
	{ rules, duties }: Shelf,
	policy: Policy,
): Service[] {
	const known: (Governed & { title: Words })[] = [...rules, ...duties];
	return Object.entries(clause.rules).map(([id, asked]): Service => {
		const ruling = known.find((one) => one.id === id);
		if (!ruling) {
			const standing = asked === "off" ? "silent" : "planned";
			return { id, asked, strengths: {}, standing };
		}
		const { title } = ruling;
		const strengths = strengthsIn(ruling, clause, guideline, policy);
		if (Object.keys(strengths).length > 0)
			return { id, title, asked, strengths, standing: "working" };
		const unchanged = { ...policy, rules: {} };
		const could = strengthsIn(ruling, clause, guideline, unchanged);
		const standing = Object.keys(could).length > 0 ? "off" : "silent";
		return { id, title, asked, strengths, standing };
	});
}
