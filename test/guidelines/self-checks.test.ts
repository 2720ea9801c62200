import { describe, expect, it } from "vitest";
import { defaultSelfCheck } from "../../src/core/self-check";
import { guidelines } from "../../src/guidelines";

/** Clauses that say they are served by the self-check. */
const served = ["account-security", "account-lifecycle"];

describe.each(guidelines)("$id", ({ clauses, selfCheck }) => {
	const cited = new Set(selfCheck.flatMap(({ clauses = [] }) => clauses));

	it("asks for every clause that says so, and cites only clauses the document has", () => {
		const promised = clauses
			.filter(({ rules }) => served.some((id) => Object.hasOwn(rules, id)))
			.map(({ id }) => id);
		expect(promised.filter((id) => !cited.has(id))).toEqual([]);
		const ids = new Set(clauses.map(({ id }) => id));
		expect([...cited].filter((id) => !ids.has(id))).toEqual([]);
		// A document may say nothing of it: then common sense asks, which cites nothing.
		expect(cited.size > 0).toBe(selfCheck !== defaultSelfCheck);
	});

	it("asks each thing once, and few enough to be done", () => {
		const ids = selfCheck.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeLessThanOrEqual(14);
	});

	it.each(["two-factor", "password", "personnel", "look-alikes", "profile"])(
		"never forgets %s",
		(id) => {
			expect(selfCheck.map((item) => item.id)).toContain(id);
		},
	);
});

it("where no municipality is chosen, common sense asks", () => {
	expect(defaultSelfCheck.length).toBeGreaterThan(8);
	expect(
		defaultSelfCheck.flatMap((item) => ("clauses" in item ? 1 : [])),
	).toEqual([]);
});
