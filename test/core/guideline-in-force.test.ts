import { describe, expect, test } from "vitest";
import type { CustomClause } from "../../src/core/custom-guideline";
import { openDuties } from "../../src/core/duty";
import { findClauses } from "../../src/core/find-clauses";
import {
	findGuideline,
	findGuidelineProblems,
	withCustomGuideline,
} from "../../src/core/guideline-in-force";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { keepRulebooks } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";

const secret: CustomClause = {
	place: "第3条第2項",
	summary: "職務上の秘密を書かないでください。",
	appliesTo: "official",
	rules: { confidential: "confirm", rumour: "notice" },
};

const policyWith = (
	guideline: string,
	clauses: CustomClause[] = [],
): Policy => ({
	...defaultPolicy,
	guideline,
	organization: { name: "川辺市", domains: [] },
	customGuideline: { title: "川辺市SNSガイドライン", date: "", clauses },
});

const opened = (policy: Policy) =>
	keepRulebooks(
		rules,
		guidelines,
		policy,
	)({ kind: "official", site: "x" }).map(
		({ rule, severity, clauses }) =>
			`${rule.id} ${severity} ${clauses.join(",")}`,
	);

describe("the organisation's own guideline", () => {
	test("only its rules run, as strong as it says, on its clauses", () => {
		expect(opened(policyWith("custom", [secret])).toSorted()).toEqual([
			"confidential confirm custom/第3条第2項",
			"rumour notice custom/第3条第2項",
		]);
	});

	test("its clauses are cited as every other, and a place given twice stays apart", () => {
		const policy = policyWith("custom", [
			secret,
			{ ...secret, summary: "二つ目" },
		]);
		const finding = {
			rule: "confidential",
			title: "",
			severity: "confirm",
			message: "",
			advice: "",
			clauses: ["custom/第3条第2項#2"],
		} as const;
		expect(
			findClauses(
				[{ ...finding, clauses: [...finding.clauses] }],
				withCustomGuideline(guidelines, policy),
				"ja",
			),
		).toEqual({
			"custom/第3条第2項#2": { cited: "川辺市 第3条第2項", summary: "二つ目" },
		});
	});

	test("lies beside a municipality without touching it", () => {
		expect(opened(policyWith("ube", [secret]))).toEqual(
			opened(policyWith("ube")),
		);
	});
});

describe("a guideline that cannot be found loosens nothing, and is named", () => {
	test.each([
		["a misspelled name", policyWith("musasino"), "guideline"],
		[
			"an own guideline without clauses",
			policyWith("custom"),
			"customGuideline",
		],
	])("%s", (_, policy, path) => {
		expect(opened(policy)).toEqual(opened(policyWith("all")));
		expect(
			findGuidelineProblems(guidelines, policy).map((problem) => problem.path),
		).toEqual([path]);
		expect(findGuideline(guidelines, policy)).toBeUndefined();
		expect(
			openDuties([], guidelines, policy, { kind: "official", site: "x" }),
		).toEqual({});
	});

	test.each(["all", "ube"])("%s is found", (id) => {
		expect(findGuidelineProblems(guidelines, policyWith(id))).toEqual([]);
	});
});
