import { describe, expect, test } from "vitest";
import { type Clause, moments } from "../../src/core/guideline";
import { severities } from "../../src/core/severity";
import { guidelines } from "../../src/guidelines/index";
import { comesAfter } from "./clause-order";

/** 検査数字: digits weighted 6 to 2, eleven minus the remainder by eleven, last digit (総務省). */
function checkDigit(code: string): string {
	const sum = [6, 5, 4, 3, 2]
		.map((weight, place) => weight * Number(code[place]))
		.reduce((a, b) => a + b);
	return String((11 - (sum % 11)) % 10);
}

const doubles = <T>(values: T[]): T[] =>
	values.filter((value, place) => values.indexOf(value) !== place);

const sizes = { ashibetsu: 53, ube: 35, zushi: 103, musashino: 61 };

test("the shelf holds every clause of every municipality", () => {
	const counted = guidelines.map((guideline) => [
		guideline.id,
		guideline.clauses.length,
	]);
	expect(Object.fromEntries(counted)).toMatchObject(sizes);
	expect(doubles(guidelines.map((guideline) => guideline.id))).toEqual([]);
	expect(doubles(guidelines.map((guideline) => guideline.code))).toEqual([]);
});

test.each([
	["札幌市", "011002"],
	["大阪市", "271004"],
	["鹿児島県", "460001"],
])("the check digit of %s is known: %s", (_, code) => {
	expect(checkDigit(code)).toBe(code.at(-1));
});

describe.each(guidelines)("$municipality.ja", (guideline) => {
	const offenders = (isWrong: (clause: Clause) => boolean) =>
		guideline.clauses.filter(isWrong).map((clause) => clause.id);

	test("carries its real code", () => {
		expect(guideline.code).toMatch(/^\d{6}$/);
		expect(guideline.code.at(-1)).toBe(checkDigit(guideline.code));
	});

	test("says what document it is and of when", () => {
		expect(guideline.municipality.ja).toMatch(/[都道府県市区町村]$/);
		expect(guideline.municipality.en).toMatch(/^[A-Z]/);
		expect(guideline.title).toContain(guideline.municipality.ja);
		expect(guideline.date).toMatch(/^\d{4}年\d{1,2}月/);
	});

	test("names each clause and its place once", () => {
		expect(doubles(guideline.clauses.map((clause) => clause.id))).toEqual([]);
		expect(doubles(guideline.clauses.map((clause) => clause.place))).toEqual(
			[],
		);
		expect(offenders((c) => !c.id.startsWith(`${guideline.id}/`))).toEqual([]);
		expect(offenders((c) => c.place.trim() === "")).toEqual([]);
	});

	test("keeps the order of the document", () => {
		const misplaced = guideline.clauses.filter((clause, place) =>
			guideline.clauses
				.slice(0, place)
				.some((earlier) => comesAfter(earlier.id, clause.id)),
		);
		expect(misplaced.map((clause) => clause.id)).toEqual([]);
	});

	test("says each duty in one short sentence", () => {
		expect(offenders((c) => !/^[^。]{4,119}。$/.test(c.summary))).toEqual([]);
	});

	// Two model policies at the end of one document may ask the same.
	test("says nothing twice within one chapter", () => {
		const chapter = (clause: Clause) => clause.id.split("-")[0];
		const said = guideline.clauses.map((c) => `${chapter(c)} ${c.summary}`);
		expect(doubles(said)).toEqual([]);
	});

	test("either serves a clause by a rule or says why it cannot", () => {
		expect(
			offenders(
				(c) =>
					Object.keys(c.rules).length > 0 === (c.documentOnly !== undefined),
			),
		).toEqual([]);
		expect(
			offenders(
				(c) =>
					c.documentOnly !== undefined && !/^[^。]+。$/.test(c.documentOnly),
			),
		).toEqual([]);
	});

	test("says whom and when each clause concerns", () => {
		const people = ["official", "contractors", "personal", "both", "public"];
		expect(offenders((c) => !people.includes(c.appliesTo))).toEqual([]);
		expect(offenders((c) => c.moments.length === 0)).toEqual([]);
		expect(offenders((c) => doubles(c.moments).length > 0)).toEqual([]);
		expect(
			offenders((c) => c.moments.some((moment) => !moments.includes(moment))),
		).toEqual([]);
	});

	test("gives each rule a strength that exists and does something", () => {
		expect(
			offenders((c) =>
				Object.entries(c.rules).some(
					([rule, severity]) =>
						!/^[a-z]+(-[a-z]+)*$/.test(rule) ||
						severity === "off" ||
						!severities.includes(severity),
				),
			),
		).toEqual([]);
	});

	test("only advises a private person, and asks citizens for nothing", () => {
		expect(
			offenders(
				(c) =>
					c.appliesTo === "personal" &&
					Object.values(c.rules).some((severity) => severity !== "notice"),
			),
		).toEqual([]);
		expect(
			offenders(
				(c) => c.appliesTo === "public" && Object.keys(c.rules).length > 0,
			),
		).toEqual([]);
	});
});
