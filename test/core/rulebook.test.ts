import { describe, expect, test } from "vitest";
import { defaultChecklists } from "../../src/core/checklist";
import type { AccountKind } from "../../src/core/draft";
import { defaultGuides } from "../../src/core/guide";
import type { Clause, Guideline } from "../../src/core/guideline";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import type { Rule } from "../../src/core/rule";
import {
	keepRulebooks,
	openRulebook,
	standingOf,
} from "../../src/core/rulebook";
import { defaultSelfCheck } from "../../src/core/self-check";
import type { Severity } from "../../src/core/severity";

const rule = (id: string, rest: Partial<Rule> = {}): Rule => ({
	id,
	title: { ja: id, en: id },
	why: { ja: "", en: "" },
	accounts: "both",
	severity: "notice",
	check: () => [],
	...rest,
});

const clause = (
	id: string,
	rules: Record<string, Severity>,
	rest: Partial<Clause> = {},
): Clause => ({
	id,
	place: id,
	summary: "",
	appliesTo: "official",
	moments: ["作成"],
	rules,
	...rest,
});

const guideline = (id: string, ...clauses: Clause[]): Guideline => ({
	id,
	code: "000000",
	municipality: { ja: id, en: id },
	title: "",
	date: "",
	clauses,
	checklists: defaultChecklists,
	guides: defaultGuides,
	selfCheck: defaultSelfCheck,
});

const official: Policy["accounts"] = [
	{ site: "x", id: "kawabe", kind: "official" },
];

type Case = {
	kind?: AccountKind;
	site?: "x" | "facebook" | "instagram";
	policy?: Partial<Policy>;
	rules?: Rule[];
	guidelines?: Guideline[];
};

const open = ({
	kind = "official",
	site = "x",
	policy = {},
	rules = [rule("rumour")],
	guidelines = [],
}: Case) =>
	openRulebook(
		rules,
		guidelines,
		{ ...defaultPolicy, ...policy },
		{ kind, site },
	).map((entry) => [entry.rule.id, entry.severity, ...entry.clauses].join(" "));

describe("as whom a person is treated", () => {
	test.each([
		["official", [], "official"],
		["personal", [], "personal"],
		["personal", official, "personal"],
		// A fresh install warns; once the organisation has said which accounts are official, the others are private.
		["unregistered", [], "official"],
		["unregistered", official, "personal"],
		[
			"unregistered",
			[{ site: "x", id: "me", kind: "personal" }] as Policy["accounts"],
			"official",
		],
		["unknown", [], "official"],
		["unknown", official, "official"],
	] as const)("%s, registered %j: %s", (kind, accounts, expected) => {
		expect(
			standingOf(kind, { ...defaultPolicy, accounts: [...accounts] }),
		).toBe(expected);
	});
});

describe("guideline `all`", () => {
	test("every rule is on, as strong as it is by itself", () => {
		const rules = [
			rule("rumour"),
			rule("embargo", { severity: "hold" }),
			rule("sleeping", { severity: "off" }),
		];
		expect(open({ rules })).toEqual(["rumour notice", "embargo hold"]);
	});

	test("or as strong as the strictest document", () => {
		const guidelines = [
			guideline("a", clause("a/1", { rumour: "confirm" })),
			guideline("b", clause("b/1", { rumour: "hold" })),
			guideline("c", clause("c/1", { embargo: "hold" })),
		];
		expect(open({ guidelines })).toEqual(["rumour hold a/1 b/1"]);
	});

	test("a document that is milder than the rule does not weaken it", () => {
		const guidelines = [guideline("a", clause("a/1", { rumour: "notice" }))];
		const rules = [rule("rumour", { severity: "hold" })];
		expect(open({ rules, guidelines })).toEqual(["rumour hold a/1"]);
	});
});

describe("one municipality", () => {
	const guidelines = [
		guideline(
			"kawabe",
			clause("kawabe/1", { rumour: "notice" }),
			clause("kawabe/2", { rumour: "confirm", embargo: "off" }),
			clause("kawabe/3", { rumour: "notice" }, { appliesTo: "personal" }),
		),
		guideline("kitahama", clause("kitahama/1", { rumour: "hold" })),
	];
	const rules = [rule("rumour"), rule("embargo"), rule("uncited")];
	const policy = { guideline: "kawabe" };

	test("only what it cites is on, by its own strongest clause", () => {
		expect(open({ rules, guidelines, policy })).toEqual([
			"rumour confirm kawabe/1 kawabe/2",
		]);
	});

	test("on a personal account only clauses for private use count", () => {
		expect(open({ rules, guidelines, policy, kind: "personal" })).toEqual([
			"rumour notice kawabe/3",
		]);
	});

	test("a name that nobody knows, and `custom` without anything of its own, loosen nothing", () => {
		const all = open({ rules, guidelines, policy: { guideline: "all" } });
		expect(all.length).toBeGreaterThan(0);
		for (const name of ["custom", "nowhere", ""])
			expect(open({ rules, guidelines, policy: { guideline: name } })).toEqual(
				all,
			);
	});

	test("`custom` with strengths turns on what they name", () => {
		expect(
			open({
				rules,
				guidelines,
				policy: { guideline: "custom", rules: { uncited: "confirm" } },
			}),
		).toEqual(["uncited confirm"]);
	});

	test("a rule named like something every object has is cited by nobody", () => {
		expect(
			open({
				rules: [rule("constructor"), rule("toString")],
				guidelines,
				policy,
			}),
		).toEqual([]);
	});
});

describe("whom a clause binds", () => {
	test.each([
		["official", "official", true],
		["official", "contractors", true],
		["official", "both", true],
		["official", "personal", false],
		["official", "public", false],
		["personal", "official", false],
		["personal", "contractors", false],
		["personal", "both", true],
		["personal", "personal", true],
		["personal", "public", false],
	] as const)("%s account, clause for %s: %s", (kind, appliesTo, isOn) => {
		const guidelines = [
			guideline("a", clause("a/1", { rumour: "notice" }, { appliesTo })),
		];
		const rulebook = open({ kind, guidelines, policy: { guideline: "a" } });
		expect(rulebook).toEqual(isOn ? ["rumour notice a/1"] : []);
	});

	test("a clause about one site holds there only", () => {
		const guidelines = [
			guideline("a", clause("a/X-1", { rumour: "notice" }, { site: "x" })),
		];
		const policy = { guideline: "a" };
		expect(open({ guidelines, policy, site: "x" })).toHaveLength(1);
		expect(open({ guidelines, policy, site: "facebook" })).toEqual([]);
	});

	test.each([
		["official", "official", true],
		["official", "personal", false],
		["personal", "official", false],
		["personal", "personal", true],
		["both", "official", true],
		["both", "personal", true],
	] as const)(
		"a rule for %s accounts on an %s one: %s",
		(accounts, kind, isOn) => {
			const rules = [rule("rumour", { accounts })];
			expect(open({ rules, kind })).toHaveLength(isOn ? 1 : 0);
			const policy: Partial<Policy> = { rules: { rumour: "hold" } };
			expect(open({ rules, kind, policy })).toHaveLength(isOn ? 1 : 0);
		},
	);
});

describe("the organisation's own strength", () => {
	const guidelines = [guideline("a", clause("a/1", { rumour: "confirm" }))];

	test.each([
		["off", []],
		["notice", ["rumour notice a/1"]],
		["hold", ["rumour hold a/1"]],
	] as const)("%s wins over the document", (severity, expected) => {
		const rules: Policy["rules"] = { rumour: severity };
		expect(open({ guidelines, policy: { guideline: "a", rules } })).toEqual(
			expected,
		);
		expect(open({ guidelines, policy: { guideline: "all", rules } })).toEqual(
			expected,
		);
	});

	test("turns on what no clause cites, and then stands on none", () => {
		const policy: Partial<Policy> = {
			guideline: "custom",
			rules: { rumour: "confirm" },
		};
		expect(open({ guidelines, policy })).toEqual(["rumour confirm"]);
	});

	test("a rule nobody has written is no rule", () => {
		const policy: Partial<Policy> = { rules: { nonsense: "hold" } };
		expect(open({ policy })).toEqual(["rumour notice"]);
	});
});

describe("a private person is only advised", () => {
	const rules = [rule("rumour", { severity: "hold" })];
	const guidelines = [
		guideline("a", clause("a/1", { rumour: "hold" }, { appliesTo: "both" })),
	];

	test.each(["all", "a"])("whatever the document says (%s)", (name) => {
		const policy = { guideline: name };
		expect(open({ rules, guidelines, policy, kind: "personal" })).toEqual([
			"rumour notice a/1",
		]);
		expect(open({ rules, guidelines, policy, kind: "official" })).toEqual([
			"rumour hold a/1",
		]);
	});

	test("whatever the policy says", () => {
		const policy: Partial<Policy> = { rules: { rumour: "hold" } };
		expect(open({ rules, policy, kind: "personal" })).toEqual([
			"rumour notice",
		]);
	});

	test("an unregistered account too, once the official ones are known", () => {
		const kind = "unregistered";
		expect(open({ rules, kind })).toEqual(["rumour hold"]);
		expect(open({ rules, kind, policy: { accounts: official } })).toEqual([
			"rumour notice",
		]);
	});
});

describe("the guard of accounts may ask a private person", () => {
	const guard = rule("account-kind", {
		severity: "confirm",
		guardsAccount: true,
	});
	const rules = [guard, rule("rumour", { severity: "hold" })];

	test("but never more than ask, and nobody else may", () => {
		expect(open({ rules, kind: "personal" })).toEqual([
			"account-kind confirm",
			"rumour notice",
		]);
		const policy: Partial<Policy> = {
			rules: { "account-kind": "hold", rumour: "hold" },
		};
		expect(open({ rules, policy, kind: "personal" })).toEqual([
			"account-kind confirm",
			"rumour notice",
		]);
		expect(open({ rules, policy, kind: "official" })).toEqual([
			"account-kind hold",
			"rumour hold",
		]);
	});

	test("a policy may make it milder or switch it off", () => {
		for (const severity of ["notice", "off"] as const) {
			const policy: Partial<Policy> = { rules: { "account-kind": severity } };
			const expected = severity === "off" ? [] : ["account-kind notice"];
			expect(open({ rules: [guard], policy, kind: "personal" })).toEqual(
				expected,
			);
		}
	});

	test("it stands on the clause for official posts: posting them from a private account breaks it", () => {
		const guidelines = [
			guideline(
				"a",
				clause("a/1", { "account-kind": "confirm" }),
				clause("a/2", {}, { appliesTo: "personal" }),
				clause("a/3", { "account-kind": "hold" }, { appliesTo: "public" }),
			),
		];
		const policy = { guideline: "a" };
		expect(open({ rules, guidelines, policy, kind: "personal" })).toEqual([
			"account-kind confirm a/1",
		]);
	});

	test("unless the document does not speak of private use at all", () => {
		const guidelines = [
			guideline("a", clause("a/1", { "account-kind": "confirm" })),
		];
		const policy = { guideline: "a" };
		expect(open({ rules, guidelines, policy, kind: "personal" })).toEqual([]);
		expect(open({ rules, guidelines, policy, kind: "official" })).toEqual([
			"account-kind confirm a/1",
		]);
	});
});

describe("kept rulebooks", () => {
	const guidelines = [
		guideline(
			"a",
			clause("a/1", { rumour: "notice" }, { appliesTo: "both", site: "x" }),
		),
	];
	const rulebookFor = keepRulebooks([rule("rumour")], guidelines, {
		...defaultPolicy,
		guideline: "a",
	});

	test("the same one for the same kind and site", () => {
		const first = rulebookFor({ kind: "official", site: "x" });
		expect(rulebookFor({ kind: "official", site: "x" })).toBe(first);
	});

	test("another one for another kind or site", () => {
		const x = rulebookFor({ kind: "official", site: "x" });
		expect(rulebookFor({ kind: "personal", site: "x" })).not.toBe(x);
		expect(rulebookFor({ kind: "official", site: "facebook" })).toEqual([]);
	});
});
