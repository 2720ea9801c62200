import { describe, expect, test } from "vitest";
import {
	findDueDailyChecks,
	isDailyCheckDue,
} from "../../src/core/daily-check";
import { defaultPolicy, type RegisteredAccount } from "../../src/core/policy";

const hours = defaultPolicy.officeHours;
const at = (moment: string) => `${moment}:00+09:00`;

describe("24 hours of open days", () => {
	// 2026-04-01 is a Wednesday.
	test.each<[string, string | undefined, string, boolean]>([
		["never looked, on a working day", undefined, "2026-04-01T09:00", true],
		["never looked, on a Sunday", undefined, "2026-04-05T09:00", false],
		["an hour short", "2026-04-01T10:00", "2026-04-02T09:00", false],
		["a day later", "2026-04-01T10:00", "2026-04-02T10:00", true],
		["Friday to Saturday", "2026-04-03T10:00", "2026-04-04T12:00", false],
		["Friday to early Monday", "2026-04-03T10:00", "2026-04-06T09:00", false],
		[
			"Friday to Monday at the same hour",
			"2026-04-03T10:00",
			"2026-04-06T10:00",
			true,
		],
		["over a public holiday", "2026-04-28T10:00", "2026-04-30T09:00", false],
		["over new year", "2026-12-28T10:00", "2027-01-04T09:00", false],
		["new year, at last", "2026-12-28T10:00", "2027-01-04T10:00", true],
		["weeks ago", "2026-01-05T10:00", "2026-04-01T00:01", true],
	])("%s", (_, last, now, due) => {
		expect(isDailyCheckDue(last && at(last), at(now), hours)).toBe(due);
	});

	test("what was stored and is no time counts as never", () => {
		expect(isDailyCheckDue("gestern", at("2026-04-01T09:00"), hours)).toBe(
			true,
		);
	});
});

describe("whose reactions", () => {
	const account = (id: string, kind: "official" | "personal" = "official") =>
		({ site: "x", id, kind }) satisfies RegisteredAccount;
	const now = at("2026-04-01T09:00");
	const find = (
		accounts: RegisteredAccount[],
		checks: Record<string, string> = {},
		front?: { site: "x"; handle?: string },
	) =>
		findDueDailyChecks(accounts, checks, front, now, hours).map(({ id }) => id);

	test("the only official account", () => {
		expect(find([account("kawabe"), account("hanako", "personal")])).toEqual([
			"kawabe",
		]);
	});
	test("of many, none that this person has nothing to do with", () => {
		expect(find([account("kawabe"), account("kawabe_fire")])).toEqual([]);
	});
	test("of many, the one in front and those looked at before", () => {
		const many = ["a", "b", "c"].map((id) => account(id));
		expect(
			find(many, { "x/b": at("2026-03-30T09:00") }, { site: "x", handle: "C" }),
		).toEqual(["b", "c"]);
	});
	test("none that was looked at today", () => {
		expect(
			find([account("kawabe")], { "x/kawabe": at("2026-04-01T08:45") }),
		).toEqual([]);
	});
});
