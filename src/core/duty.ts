import type { Account } from "./draft";
import type { Guideline } from "./guideline";
import { findGuideline } from "./guideline-in-force";
import type { ClauseId, RuleId } from "./ids";
import type { Policy } from "./policy";
import { type Governed, govern } from "./rulebook";
import type { Severity } from "./severity";
import type { Words } from "./words";

/** What guidelines ask for that no words in a text can show: another part of the extension serves it at the right moment. */
export type Duty = Governed & {
	/** Short name for staff. */
	title: Words;
	/** The file that serves it, for whoever reads docs/coverage.md. */
	servedBy: string;
};

/** A duty as it holds here and now. */
export type OpenDuty = {
	severity: Exclude<Severity, "off">;
	clauses: ClauseId[];
};

/** By id; a duty that does not hold is not in it. */
export type OpenDuties = Partial<Record<RuleId, OpenDuty>>;

/**
 * The duties that hold for an account, as its municipality and the policy want them.
 * While no municipality is chosen the procedures of none bind: only what the policy names holds.
 */
export function openDuties(
	duties: Duty[],
	guidelines: Guideline[],
	policy: Policy,
	account: Pick<Account, "kind" | "site">,
): OpenDuties {
	const chosen = findGuideline(guidelines, policy);
	const open = govern(duties, chosen ? [chosen] : [], policy, account);
	return Object.fromEntries(
		open.map(({ rule, severity, clauses }) => [rule.id, { severity, clauses }]),
	);
}
