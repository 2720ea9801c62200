import { describe, expect, it } from "vitest";
import { check } from "../../src/core/check";
import { parsePolicy, resolvePolicy } from "../../src/core/parse-policy";
import type { Rule } from "../../src/core/rule";
import { openRulebook } from "../../src/core/rulebook";
import { analyze } from "../language/analyze";

const confidential: Rule = {
	id: "confidential",
	title: { ja: "秘密", en: "Secrets" },
	why: { ja: "", en: "" },
	accounts: "both",
	severity: "hold",
	check: () => [],
};

function find(words: object[], text: string, more: object = {}) {
	const { settings } = parsePolicy({ words, ...more });
	const policy = resolvePolicy({}, settings);
	const account = { site: "x", kind: "official" } as const;
	return check(
		{
			site: "x",
			action: "post",
			account,
			text,
			media: [],
			at: "2026-04-01T10:00:00+09:00",
		},
		analyze(text),
		openRulebook([confidential], [], policy, account),
		policy,
	).map(({ rule, severity, message, span }) => ({
		rule,
		severity,
		message,
		words: span && text.slice(span.start, span.end),
	}));
}

describe("the organisation's own words", () => {
	it("are found in every inflection and join the strength of their rule", () => {
		expect(
			find(
				[
					{
						rule: "confidential",
						match: "跡地を売る",
						message: "公表前です。",
					},
				],
				"来年、跡地を売りた。",
			),
		).toEqual([
			{
				rule: "confidential",
				severity: "hold",
				message: "公表前です。",
				words: "跡地を売り",
			},
		]);
	});
	it("are found to the letter when quoted", () => {
		const word = { rule: "confidential", match: '"売る"' };
		expect(find([word], "土地を売った")).toEqual([]);
		expect(find([word], "土地を売る")).toMatchObject([{ words: "売る" }]);
	});
	it("are silent inside an exception", () => {
		const word = {
			rule: "confidential",
			match: "再編計画",
			except: ["再編計画（公表版）"],
		};
		expect(find([word], "再編計画（公表版）をご覧ください")).toEqual([]);
		expect(find([word], "再編計画をご覧ください")).toHaveLength(1);
	});
	it("hold even when nothing else is known of their rule, and can be switched off", () => {
		const word = { rule: "our-own", match: "市庁舎移転" };
		expect(find([word], "市庁舎移転の件")).toMatchObject([
			{ rule: "our-own", severity: "confirm" },
		]);
		expect(
			find([word], "市庁舎移転の件", { rules: { "our-own": "off" } }),
		).toEqual([]);
	});
	it("take brackets and bars as letters, not as a pattern", () => {
		expect(
			find([{ rule: "our-own", match: "(a|b" }], "これは(a|bです"),
		).toMatchObject([{ words: "(a|b" }]);
	});
});
