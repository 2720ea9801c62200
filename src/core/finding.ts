import type { ClauseId, RuleId } from "./ids";
import type { Severity } from "./severity";
import type { Span } from "./span";

/** What people see. The checker joins it from rule, policy and clause; plain data. */
export type Finding = {
	rule: RuleId;
	title: string;
	severity: Exclude<Severity, "off">;
	/** In the draft as written; absent when the whole draft is meant. */
	span?: Span;
	/** What was seen and why it matters. */
	message: string;
	/** What to do instead. */
	advice: string;
	suggestion?: string;
	/** A sentence ready to be copied, or to be put at the end of the draft. */
	addition?: string;
	/** The clauses it stands on; empty when it is the organisation's own rule. */
	clauses: ClauseId[];
	/** True when the rule broke and the draft was NOT checked for it. */
	failed?: boolean;
	/** True when the person may leave these words as they are in every draft. */
	mayKeep?: boolean;
};
