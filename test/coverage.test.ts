import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { readCoverage, staleMessage, writeCoverage } from "../scripts/coverage";
import { defaultChecklists } from "../src/core/checklist";
import { duties } from "../src/core/duties";
import { defaultGuides } from "../src/core/guide";
import type { Clause, Guideline } from "../src/core/guideline";
import type { Rule } from "../src/core/rule";
import { defaultSelfCheck } from "../src/core/self-check";
import { guidelines } from "../src/guidelines";
import { rules } from "../src/rules";

const clause = (id: string, rest: Partial<Clause> = {}): Clause => ({
	id: `yume/${id}`,
	place: `第${id}条`,
	summary: "短縮したURLは使わないでください。",
	appliesTo: "official",
	moments: ["作成"],
	rules: { "shortened-link": "confirm" },
	...rest,
});

const yume = (...clauses: Clause[]): Guideline => ({
	id: "yume",
	code: "000000",
	municipality: { ja: "ゆめ市", en: "Yume" },
	title: "ゆめ市ガイドライン",
	date: "2026年4月1日",
	checklists: defaultChecklists,
	guides: defaultGuides,
	selfCheck: defaultSelfCheck,
	clauses,
});

const rule = (id: string, rest: Partial<Rule> = {}): Rule => ({
	id,
	title: { ja: `「${id}」`, en: id },
	why: { ja: "", en: "" },
	accounts: "both",
	severity: "confirm",
	check: () => [],
	...rest,
});

const lineOf = (id: string, markdown: string) =>
	markdown.split("\n").find((line) => line.includes(`\`yume/${id}\``));

const totals = (markdown: string) =>
	markdown
		.split("\n")
		.find((line) => line.startsWith("| 合計 |"))
		?.match(/\d+/g)
		?.map(Number);

test("docs/coverage.md says what clauses and rules say today", () => {
	expect(
		readCoverage() === writeCoverage(guidelines, rules, duties),
		staleMessage,
	).toBe(true);
});

test("a clause names its rule with a link, its strength, whom it binds and when", () => {
	const line = lineOf(
		"1",
		writeCoverage([yume(clause("1"))], [rule("shortened-link")]),
	);
	expect(line).toBe(
		"| 第1条<br>`yume/1` | 短縮したURLは使わないでください。 | 公式 | 作成 | [「shortened-link」](../src/rules/shortened-link.ts) 確認 |",
	);
});

test("a duty that no words show is linked with the file that serves it", () => {
	const duty = {
		id: "approval",
		title: { ja: "承認", en: "Approval" },
		accounts: "official" as const,
		severity: "off" as const,
		servedBy: "src/core/duty.ts",
	};
	const markdown = writeCoverage(
		[
			yume(
				clause("1", { rules: { approval: "confirm" } }),
				clause("2", { rules: { approval: "notice" }, appliesTo: "personal" }),
			),
		],
		[],
		[duty],
	);
	expect(lineOf("1", markdown)).toMatch(
		/\[承認\]\(\.\.\/src\/core\/duty\.ts\) 確認 \|$/,
	);
	expect(lineOf("2", markdown)).toContain("（ここでは働きません）");
});

test("every duty is served by a file that is there, and is no rule as well", () => {
	expect(
		duties.filter(
			({ id, servedBy }) =>
				!existsSync(servedBy) || rules.some((rule) => rule.id === id),
		),
	).toEqual([]);
});

test("a rule nobody has written yet is marked, and listed once on top", () => {
	const markdown = writeCoverage([yume(clause("1"), clause("2"))], []);
	expect(lineOf("2", markdown)).toContain("`shortened-link` 確認（準備中）");
	expect(markdown).toContain("準備中の規則（1）: `shortened-link`\n");
});

test("a private person is only advised, so the table never promises more", () => {
	const advice = clause("1", { appliesTo: "personal" });
	const markdown = writeCoverage([yume(advice)], [rule("shortened-link")]);
	expect(lineOf("1", markdown)).toMatch(/shortened-link\.ts\) お知らせ \|$/);
});

test("a rule that is off, or not made for this kind of account, serves nothing", () => {
	const markdown = writeCoverage(
		[
			yume(
				clause("1", { rules: { "shortened-link": "off" } }),
				clause("2", { appliesTo: "personal" }),
			),
		],
		[rule("shortened-link", { accounts: "official" })],
	);
	expect(lineOf("1", markdown)).toContain("（ここでは働きません）");
	expect(lineOf("2", markdown)).toContain("（ここでは働きません）");
});

test("every clause is counted once: working (some of it only in part), planned, silent, document only", () => {
	const markdown = writeCoverage(
		[
			yume(
				clause("1"),
				clause("2", { rules: { "shortened-link": "hold", rumour: "notice" } }),
				clause("3", { rules: { rumour: "notice" } }),
				clause("4", { appliesTo: "public" }),
				clause("5", {
					rules: {},
					documentOnly: "目的を述べた部分のためです。",
				}),
			),
		],
		[rule("shortened-link")],
	);
	expect(totals(markdown)).toEqual([5, 2, 1, 1, 1, 1]);
	expect(lineOf("5", markdown)).toContain("目的を述べた部分のためです。");
});

test("a bar in a summary does not break the table", () => {
	const markdown = writeCoverage(
		[yume(clause("1", { summary: "甲|乙です。" }))],
		[],
	);
	expect(lineOf("1", markdown)).toContain("甲\\|乙です。");
});
