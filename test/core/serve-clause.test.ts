import { expect, test } from "vitest";
import { duties } from "../../src/core/duties";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { serveClause } from "../../src/core/serve-clause";
import { guideline } from "../../src/guidelines/012165-ashibetsu";
import { rules } from "../../src/rules";

const serve = (id: string, policy: Partial<Policy> = {}) => {
	const clause = guideline.clauses.find((one) => one.id === id);
	if (!clause) throw new Error(`no clause ${id}`);
	return serveClause(
		clause,
		guideline,
		{ rules, duties },
		{ ...defaultPolicy, ...policy },
	).map(({ id, strengths, standing }) => ({ id, standing, ...strengths }));
};

test("a rule with its strength on either kind of account", () => {
	expect(serve("ashibetsu/1-4-6")).toContainEqual({
		id: "calm-reply",
		standing: "working",
		official: "confirm",
		personal: "notice",
	});
});
test("the policy's strength, not the guideline's", () => {
	expect(
		serve("ashibetsu/1-4-6", { rules: { "calm-reply": "hold" } }),
	).toContainEqual(
		expect.objectContaining({ id: "calm-reply", official: "hold" }),
	);
});
test("what the policy has turned off is said to be off", () => {
	expect(serve("ashibetsu/3-4-2", { rules: { takeover: "off" } })).toEqual([
		{ id: "takeover", standing: "off" },
	]);
	expect(serve("ashibetsu/3-4-2")).toEqual([
		{ id: "takeover", standing: "working", official: "notice" },
	]);
});
