import type { CustomClause } from "../../core/custom-guideline";
import type { RuleId } from "../../core/ids";

/** A clause as the pasted document has it, with the rules that may serve it and the words of the clause that speak for each. */
export type ReadClause = {
	clause: CustomClause;
	because: Record<RuleId, string[]>;
};

/** Takes a pasted document apart. */
export type ReadDocument = (pasted: string) => {
	title: string;
	clauses: ReadClause[];
};
