import { defaultChecklists } from "./checklist";
import { defaultGuides } from "./guide";
import type { Clause, Guideline } from "./guideline";
import { defaultSelfCheck } from "./self-check";

/** A clause of the organisation's own document, as it travels in the policy. */
export type CustomClause = Pick<
	Clause,
	"place" | "summary" | "appliesTo" | "rules"
>;

/** The organisation's own document, taken apart by whoever wrote the policy. Without clauses there is none. */
export type CustomGuideline = {
	title: string;
	date: string;
	clauses: CustomClause[];
};

/** The id of the organisation's own guideline in `policy.guideline` and before its clauses. */
export const customId = "custom";

const unserved =
	"組織がこの条文に規則を選んでいません。 / The organisation has chosen no rule for this clause.";

/** 第3条第2項(1) → custom/第3条第2項(1); a place given twice is counted. */
function toClauses(clauses: CustomClause[]): Clause[] {
	const given = new Map<string, number>();
	return clauses.map((clause) => {
		const count = (given.get(clause.place) ?? 0) + 1;
		given.set(clause.place, count);
		const id = `${customId}/${clause.place}${count > 1 ? `#${count}` : ""}`;
		const isServed = Object.keys(clause.rules).length > 0;
		return {
			...clause,
			id,
			moments: ["作成"],
			...(!isServed && { documentOnly: unserved }),
		};
	});
}

/** The organisation's own guideline, as every other; undefined where the policy brings none. */
export function readCustomGuideline(
	{ title, date, clauses }: CustomGuideline,
	organization: string,
): Guideline | undefined {
	if (clauses.length === 0) return undefined;
	const name = organization || title;
	return {
		id: customId,
		code: "",
		municipality: { ja: name, en: name },
		title,
		date,
		checklists: defaultChecklists,
		guides: defaultGuides,
		selfCheck: defaultSelfCheck,
		clauses: toClauses(clauses),
	};
}
