import { expect, test } from "vitest";
import { defaultChecklists } from "../../../src/core/checklist";
import { defaultGuides } from "../../../src/core/guide";
import type { Clause, Guideline } from "../../../src/core/guideline";
import { defaultPolicy, type Policy } from "../../../src/core/policy";
import type { Rule } from "../../../src/core/rule";
import { defaultSelfCheck } from "../../../src/core/self-check";
import {
	serveClauses,
	strengthsOf,
} from "../../../src/ui/studio/serve-clauses";

const clause = (id: string, rest: Partial<Clause>): Clause => ({
	id: `yume/${id}`,
	place: `第${id}条`,
	summary: "",
	appliesTo: "official",
	moments: ["作成"],
	rules: {},
	...rest,
});
const yume: Guideline = {
	id: "yume",
	code: "000000",
	municipality: { ja: "ゆめ市", en: "Yume" },
	title: "",
	date: "",
	checklists: defaultChecklists,
	guides: defaultGuides,
	selfCheck: defaultSelfCheck,
	clauses: [
		clause("1", { rules: { rumour: "confirm" } }),
		clause("2", { rules: { rumour: "notice", embargo: "hold" } }),
		clause("3", { rules: { unwritten: "confirm" } }),
		clause("4", { documentOnly: "目的" }),
		clause("5", { appliesTo: "public", rules: { rumour: "hold" } }),
	],
};
const rules = ["rumour", "embargo"].map(
	(id): Rule => ({
		id,
		title: { ja: id, en: id },
		why: { ja: "", en: "" },
		accounts: "both",
		severity: "confirm",
		check: () => [],
	}),
);
const shelf = { rules, duties: [] };
const standings = (policy: Partial<Policy>) =>
	serveClauses(yume, shelf, { ...defaultPolicy, ...policy }).map(
		({ standing }) => standing,
	);

test("a clause is served by the rules that work for it", () => {
	expect(standings({})).toEqual([
		"served",
		"served",
		"silent",
		"silent",
		"silent",
	]);
});

test("where the policy turns all of them off, it says so", () => {
	expect(standings({ rules: { rumour: "off" } }).slice(0, 2)).toEqual([
		"off",
		"served",
	]);
});

test("the policy’s strength is the one that is shown", () => {
	const [first] = serveClauses(yume, shelf, {
		...defaultPolicy,
		rules: { rumour: "hold" },
	});
	expect(first?.by).toMatchObject([
		{ id: "rumour", strengths: { official: "hold" } },
	]);
});

test("the guideline’s own strength is the strongest of its clauses for staff", () => {
	expect(strengthsOf([yume], "yume").get("rumour")).toEqual({
		severity: "confirm",
		places: ["第1条", "第2条"],
	});
	expect(strengthsOf([yume], "all").size).toBe(0);
});
