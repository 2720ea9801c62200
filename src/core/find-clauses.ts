import type { Guideline } from "./guideline";
import type { ClauseId } from "./ids";
import type { CheckAnswer } from "./protocol";
import type { Language } from "./words";

/** The clauses that findings and questions stand on, as people cite them: 芦別市 第3章5(2). */
export function findClauses(
	cited: { clauses: ClauseId[] }[],
	guidelines: Guideline[],
	language: Language,
): CheckAnswer["clauses"] {
	const wanted = new Set(cited.flatMap(({ clauses }) => clauses));
	const found = guidelines.flatMap((guideline) =>
		guideline.clauses
			.filter((clause) => wanted.has(clause.id))
			.map((clause) => [
				clause.id,
				{
					cited: `${guideline.municipality[language]} ${clause.place}`,
					summary: clause.summary,
				},
			]),
	);
	return Object.fromEntries(found);
}
