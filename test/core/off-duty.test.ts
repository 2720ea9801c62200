import { afterEach, describe, expect, test } from "vitest";
import { isWithinHours } from "../../src/core/calendar";
import { endOfOffDuty, isOffDutyAt } from "../../src/core/off-duty";
import { defaultPolicy } from "../../src/core/policy";

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe.each(["Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"])(
	"on a machine set to %s",
	(machine) => {
		test.each([
			[
				"leave",
				"2026-04-01T10:30:00+09:00",
				undefined,
				"2026-04-02T00:00+09:00",
			],
			[
				"leave",
				"2026-04-01T23:59:00+09:00",
				undefined,
				"2026-04-02T00:00+09:00",
			],
			["leave", "2026-04-01T15:30:00Z", undefined, "2026-04-03T00:00+09:00"],
			[
				"break",
				"2026-04-01T12:05:00+09:00",
				undefined,
				"2026-04-01T13:05+09:00",
			],
			[
				"flexible",
				"2026-04-01T09:00:00+09:00",
				"10:30",
				"2026-04-01T10:30+09:00",
			],
			[
				"flexible",
				"2026-04-01T09:00:00+09:00",
				"9:30",
				"2026-04-01T09:30+09:00",
			],
			["flexible", "2026-04-01T11:00:00+09:00", "10:30", undefined],
			["flexible", "2026-04-01T11:00:00+09:00", "", undefined],
			["leave", "yesterday", undefined, undefined],
		] as const)("%s at %s %s: until %s", (choice, now, until, end) => {
			process.env.TZ = machine;
			expect(endOfOffDuty(choice, now, until)).toBe(
				end && new Date(end).toISOString(),
			);
		});

		test.each([
			["2026-04-01T10:30:00+09:00", true],
			["2026-04-01T01:30:00Z", true],
			["2026-04-01T12:30:00+09:00", false],
			["2026-04-29T10:30:00+09:00", false],
			["2026-12-29T10:30:00+09:00", false],
			["2027-01-03T10:30:00+09:00", false],
			["2026-05-06T10:30:00+09:00", false],
		])("working hours in Japan at %s: %s", (at, isWithin) => {
			process.env.TZ = machine;
			expect(isWithinHours(at, defaultPolicy.workHours)).toBe(isWithin);
		});
	},
);

test("what was said holds until its end", () => {
	const end = "2026-04-01T13:00:00+09:00";
	expect(isOffDutyAt("2026-04-01T12:59:00+09:00", end)).toBe(true);
	expect(isOffDutyAt("2026-04-01T13:00:00+09:00", end)).toBe(false);
	expect(isOffDutyAt("2026-04-01T12:59:00+09:00", undefined)).toBe(false);
});
