import { describe, expect, test } from "vitest";
import { type Duty, openDuties } from "../../src/core/duty";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { guidelines } from "../../src/guidelines";

const duty = (id: string): Duty => ({
	id,
	title: { ja: id, en: id },
	accounts: "official",
	severity: "off",
	servedBy: "src/core/duty.ts",
});

const open = (id: string, policy: Partial<Policy>, kind = "official") =>
	openDuties(
		[duty(id)],
		guidelines,
		{ ...defaultPolicy, ...policy },
		{ site: "x", kind: kind as "official" },
	)[id];

describe("a duty holds where the municipality or the policy wants it", () => {
	test.each<[string, Partial<Policy>, string, string | undefined]>([
		["逗子: each post", { guideline: "zushi" }, "official", "confirm"],
		["武蔵野: each post", { guideline: "musashino" }, "official", "confirm"],
		["宇部: the use only", { guideline: "ube" }, "official", "notice"],
		["芦別: not at all", { guideline: "ashibetsu" }, "official", undefined],
		["no municipality chosen", { guideline: "all" }, "official", undefined],
		["own rules only", { guideline: "custom" }, "official", undefined],
		[
			"the policy turns it off",
			{ guideline: "zushi", rules: { approval: "off" } },
			"official",
			undefined,
		],
		[
			"the policy wants it",
			{ guideline: "all", rules: { approval: "hold" } },
			"official",
			"hold",
		],
		["a private account", { guideline: "zushi" }, "personal", undefined],
	])("%s", (_, policy, kind, severity) => {
		expect(open("approval", policy, kind)?.severity).toBe(severity);
	});

	test("and says on which clause it stands", () => {
		expect(open("approval", { guideline: "musashino" })?.clauses).toEqual([
			"musashino/2-1-ウ-①",
		]);
	});
});
