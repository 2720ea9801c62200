import type { Clause } from "./guideline";

/** Whom a reader is interested in. */
export type Audience = "all" | "official" | "personal";

const binds = ({ appliesTo }: Clause, audience: Audience) =>
	audience === "all" ||
	appliesTo === "both" ||
	appliesTo === audience ||
	(appliesTo === "contractors" && audience === "official");

/** Full and half width, upper and lower case are the same to who searches. */
const level = (text: string) => text.normalize("NFKC").toLowerCase();

/**
 * The clauses a reader looks for: those that bind the audience and hold every word of the search, in the document's order.
 * @param describe what else is said beside a clause, such as the names of its rules
 */
export function findInGuideline(
	clauses: Clause[],
	audience: Audience,
	search: string,
	describe: (clause: Clause) => string,
): Clause[] {
	const words = level(search).split(/\s+/).filter(Boolean);
	return clauses.filter((clause) => {
		if (!binds(clause, audience)) return false;
		const text = level(`${clause.place} ${clause.summary} ${describe(clause)}`);
		return words.every((word) => text.includes(word));
	});
}
