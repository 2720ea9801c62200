import { describe, expect, test } from "vitest";
import type { AccountKind } from "../../src/core/draft";
import { defaultPolicy } from "../../src/core/policy";
import type { Rule } from "../../src/core/rule";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines/index";

const everyRule: Rule[] = [
	...new Set(
		guidelines.flatMap(({ clauses }) =>
			clauses.flatMap((clause) => Object.keys(clause.rules)),
		),
	),
].map((id) => ({
	id,
	title: { ja: id, en: id },
	why: { ja: "", en: "" },
	accounts: "both",
	severity: "off",
	check: () => [],
}));

const rulebook = (guideline: string, kind: AccountKind) =>
	openRulebook(
		everyRule,
		guidelines,
		{ ...defaultPolicy, guideline },
		{
			kind,
			site: "x",
		},
	);

const strength = (guideline: string, kind: AccountKind, rule: string) =>
	rulebook(guideline, kind).find((entry) => entry.rule.id === rule)?.severity ??
	"off";

describe("where the documents differ, so do the strengths", () => {
	test("宇部市 says nothing about a personal account", () => {
		expect(rulebook("ube", "personal")).toEqual([]);
	});

	test.each([
		// 芦別 1章5(4) asks for care, 宇部 5(8) means important measures, 武蔵野 2.3(2) forbids what is not the official view.
		["undecided-policy", "official", "confirm", "confirm", "hold"],
		["undecided-policy", "personal", "notice", "off", "notice"],
		// 宇部 5(10) alone.
		["embargo", "official", "off", "hold", "off"],
		// 宇部 3(6) asks for accuracy and does not name rumours.
		["rumour", "official", "confirm", "notice", "confirm"],
		// 武蔵野 3.3(2) names these for private use only, and asks for care.
		["discrimination", "official", "hold", "hold", "off"],
		["discrimination", "personal", "notice", "off", "notice"],
		["obscenity", "official", "hold", "hold", "off"],
		// 芦別 1章4(9)ア alone.
		["disrespect", "official", "confirm", "off", "off"],
		// 宇部 5(5) and 武蔵野 2.3(1) forbid personal data by name, 芦別 1章4(3) asks for care.
		["personal-information", "official", "confirm", "hold", "hold"],
		// 芦別 3章5(2) alone, and only 武蔵野 3.1(5) speaks of working hours.
		["shortened-link", "official", "confirm", "off", "off"],
		["work-hours", "personal", "off", "off", "notice"],
		// 宇部 3(1) is approval of the use, 武蔵野 2.1ウ① of each post.
		["approval", "official", "off", "notice", "confirm"],
	] as const)(
		"%s, %s: 芦別 %s, 宇部 %s, 武蔵野 %s",
		(rule, kind, ashibetsu, ube, musashino) => {
			expect({
				ashibetsu: strength("ashibetsu", kind, rule),
				ube: strength("ube", kind, rule),
				musashino: strength("musashino", kind, rule),
			}).toEqual({ ashibetsu, ube, musashino });
		},
	);
});
