import { describe, expect, test } from "vitest";
import { commonChecks, type SelfCheckItem } from "../../src/core/self-check";
import {
	type Confirmation,
	countDueChecks,
	isConfirmation,
	judgeSelfCheck,
	personnelChange,
} from "../../src/core/self-check-due";

const every = (interval: SelfCheckItem["interval"]): SelfCheckItem => ({
	...commonChecks.policy,
	id: "this",
	interval,
});
const on = (day: string, item = "this"): Confirmation => ({
	item,
	at: `${day}T10:00:00+09:00`,
	by: "川辺",
});
const judge = (
	interval: SelfCheckItem["interval"],
	today: string,
	...confirmations: Confirmation[]
) => {
	const [standing] = judgeSelfCheck(
		[every(interval)],
		confirmations,
		`${today}T09:00:00+09:00`,
	);
	const { year, month, day } = standing?.due ?? {};
	return [standing?.state, year && `${year}-${month}-${day}`];
};

describe("when something is to be looked at again", () => {
	test.each<
		[
			string,
			SelfCheckItem["interval"],
			string,
			Confirmation[],
			string,
			string | undefined,
		]
	>([
		["never before", "monthly", "2026-04-01", [], "never", undefined],
		[
			"the day before",
			"monthly",
			"2026-05-09",
			[on("2026-04-10")],
			"fine",
			"2026-5-10",
		],
		[
			"on the day",
			"monthly",
			"2026-05-10",
			[on("2026-04-10")],
			"due",
			"2026-5-10",
		],
		[
			"a month without that day",
			"monthly",
			"2026-02-27",
			[on("2026-01-31")],
			"fine",
			"2026-2-28",
		],
		[
			"half a year over new year",
			"half-yearly",
			"2027-01-01",
			[on("2026-08-31")],
			"fine",
			"2027-2-28",
		],
		["a year", "yearly", "2027-04-10", [on("2026-04-10")], "due", "2027-4-10"],
		[
			"the newest counts",
			"monthly",
			"2026-05-10",
			[on("2026-03-01"), on("2026-05-01")],
			"fine",
			"2026-6-1",
		],
		[
			"another item does not",
			"monthly",
			"2026-05-10",
			[on("2026-05-01", "other")],
			"never",
			undefined,
		],
		[
			"people change in April",
			"personnel",
			"2027-03-31",
			[on("2026-05-01")],
			"fine",
			"2027-4-1",
		],
		[
			"and then it is due",
			"personnel",
			"2027-04-01",
			[on("2026-05-01")],
			"due",
			"2027-4-1",
		],
		[
			"confirmed on 1 April it is done for the year",
			"personnel",
			"2026-04-02",
			[on("2026-04-01")],
			"fine",
			"2027-4-1",
		],
		[
			"somebody changed in between",
			"personnel",
			"2026-10-02",
			[on("2026-05-01"), on("2026-10-01", personnelChange)],
			"due",
			"2026-10-1",
		],
		[
			"and was seen to",
			"personnel",
			"2026-10-02",
			[on("2026-10-02"), on("2026-10-01", personnelChange)],
			"fine",
			"2027-4-1",
		],
	])("%s", (_, interval, today, confirmations, state, due) => {
		expect(judge(interval, today, ...confirmations)).toEqual([state, due]);
	});

	test("the day is Japan's", () => {
		const [standing] = judgeSelfCheck(
			[every("monthly")],
			[on("2026-04-10")],
			"2026-05-09T15:30:00Z",
		);
		expect(standing?.state).toBe("due");
	});
});

test("nobody is reminded who never began", () => {
	const items = [every("monthly"), commonChecks.twoFactor];
	const now = "2026-05-01T09:00:00+09:00";
	expect(countDueChecks(items, [], now)).toBe(0);
	expect(countDueChecks(items, [on("2026-04-30")], now)).toBe(1);
	expect(countDueChecks(items, [on("2026-03-01")], now)).toBe(2);
});

test.each([
	[{ item: "a", at: "2026-04-01T09:00:00+09:00", by: "山田" }, true],
	[{ item: "a", at: "2026-04-01T09:00:00+09:00", by: "山田", more: 1 }, true],
	[{ item: "a", at: "yesterday", by: "山田" }, false],
	[{ item: "a", at: 5, by: "山田" }, false],
	[{ item: "a", at: "2026-04-01T09:00:00+09:00" }, false],
	[{ at: "2026-04-01T09:00:00+09:00", by: "山田" }, false],
	[[], false],
	[null, false],
	["a", false],
])("%j is a confirmation: %s", (stored, expected) => {
	expect(isConfirmation(stored)).toBe(expected);
});
