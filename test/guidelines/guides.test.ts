import { describe, expect, it } from "vitest";
import {
	defaultChecklists,
	occasions,
	pickChecklist,
} from "../../src/core/checklist";
import { defaultGuides, incidents } from "../../src/core/guide";
import { guidelines } from "../../src/guidelines";

describe.each(guidelines)("$id", ({ clauses, guides, checklists }) => {
	const ids = new Set(clauses.map(({ id }) => id));
	const cited = [
		...incidents.flatMap((incident) => guides[incident]),
		...occasions.flatMap((occasion) => checklists[occasion]),
	].flatMap(({ clause }) => clause ?? []);

	it("cites only clauses that the document has", () => {
		expect(cited.filter((clause) => !ids.has(clause))).toEqual([]);
		// A document may say nothing of it: then common sense stands in, which cites nothing.
		const isOwn = guides !== defaultGuides || checklists !== defaultChecklists;
		expect(cited.length > 0).toBe(isOwn);
	});
	it.each(incidents)("says what to do: %s", (incident) => {
		expect(guides[incident].length).toBeGreaterThanOrEqual(2);
	});
	it.each([
		["post", 0],
		["reply", 0],
		["quote", 1],
		["post", 1],
	] as const)(
		"asks three to five things before a %s with %d pictures",
		(action, pictures) => {
			const media = Array.from({ length: pictures }, () => ({
				kind: "image" as const,
			}));
			const lines = pickChecklist(checklists, { action, media });
			expect(lines.length).toBeGreaterThanOrEqual(3);
			expect(lines.length).toBeLessThanOrEqual(5);
		},
	);
});

it("宇部市's steps against unlawful access are the document's, in its order", () => {
	const ube = guidelines.find(({ id }) => id === "ube");
	expect(ube?.guides.takeover.map(({ clause }) => clause)).toEqual([
		"ube/6-1",
		"ube/6-2",
		"ube/6-3",
		"ube/6-4",
		"ube/6-5",
	]);
});

describe("where the documents conflict, each shows its own", () => {
	const steps = (id: string) =>
		guidelines
			.find((guideline) => guideline.id === id)
			?.guides["flare-up"].map(({ text }) => text.ja)
			.join("");
	it("武蔵野市 does not delete at once, 逗子市 removes what was improper and keeps the account", () => {
		expect(steps("musashino")).toContain("すぐには消しません");
		expect(steps("zushi")).toContain("不適切な内容があれば、消します");
		expect(steps("zushi")).toContain("閉じません");
	});
});
