import { describe, expect, test } from "vitest";
import { opensByItself } from "../../src/core/welcome";

describe("the welcome page opens by itself", () => {
	test("for a person who has installed it, without any policy", () => {
		expect(opensByItself(true, [])).toBe(true);
	});

	test("where the organisation has left the accounts to the person", () => {
		expect(opensByItself(true, ["revision", "guideline"])).toBe(true);
	});

	test("where it has left the guideline", () => {
		expect(opensByItself(true, ["accounts"])).toBe(true);
		expect(opensByItself(false, ["accounts"])).toBe(true);
	});

	test("not where guideline and accounts are fixed", () => {
		expect(opensByItself(true, ["guideline", "accounts", "rules"])).toBe(false);
	});

	test("not on a PC that an administrator has handed out with a guideline", () => {
		expect(opensByItself(false, ["guideline"])).toBe(false);
	});

	test("but where an administrator has installed it and set nothing", () => {
		expect(opensByItself(false, [])).toBe(true);
	});
});
