import { describe, expect, it, test } from "vitest";
import {
	dayAfter,
	dayAt,
	holidayName,
	isHoliday,
	isWithinHours,
	weekdayOf,
} from "../../src/core/calendar";
import { defaultPolicy, type Hours } from "../../src/core/policy";

const { workHours, officeHours } = defaultPolicy;
const every = [0, 1, 2, 3, 4, 5, 6];

describe("the day in Japan", () => {
	test.each([
		["2026-04-01T10:00:00+09:00", { year: 2026, month: 4, day: 1 }],
		// Midnight in Tokyo is still the day before in London.
		["2026-04-01T00:00:00+09:00", { year: 2026, month: 4, day: 1 }],
		["2026-03-31T15:00:00Z", { year: 2026, month: 4, day: 1 }],
		["2026-03-31T14:59:59Z", { year: 2026, month: 3, day: 31 }],
		["2026-03-31T23:30:00-05:00", { year: 2026, month: 4, day: 1 }],
		["1969-12-31T20:00:00Z", { year: 1970, month: 1, day: 1 }],
		["1969-12-30T20:00:00Z", { year: 1969, month: 12, day: 31 }],
	])("%s", (moment, day) => {
		expect(dayAt(moment)).toEqual(day);
	});

	test.each(["", "tomorrow", "2026-13-01T00:00:00+09:00"])(
		"%j is no moment",
		(moment) => {
			expect(dayAt(moment)).toBeUndefined();
			expect(isWithinHours(moment, workHours)).toBeUndefined();
		},
	);

	test("2026-04-01 is a Wednesday, 2024-02-29 a Thursday", () => {
		expect(weekdayOf({ year: 2026, month: 4, day: 1 })).toBe(3);
		expect(weekdayOf({ year: 2024, month: 2, day: 29 })).toBe(4);
	});
});

describe("public holidays", () => {
	test.each([
		[2026, 1, 1, true],
		[2026, 5, 6, true], // 振替休日: 3 May is a Sunday
		[2026, 9, 22, true], // 国民の休日 between two holidays
		[2026, 4, 1, false],
		[2026, 12, 29, false], // closed, but no holiday
		[2051, 1, 1, undefined],
	] as const)("%i-%i-%i: %s", (year, month, day, holiday) => {
		expect(isHoliday({ year, month, day })).toBe(holiday);
	});
});

describe("hours", () => {
	test.each([
		["Wednesday, the first minute", "2026-04-01T08:30:00+09:00", true],
		["one second before", "2026-04-01T08:29:59+09:00", false],
		["before the break", "2026-04-01T11:59:59+09:00", true],
		["the break begins", "2026-04-01T12:00:00+09:00", false],
		["the break ends", "2026-04-01T13:00:00+09:00", true],
		["the last second", "2026-04-01T17:14:59+09:00", true],
		["closing time", "2026-04-01T17:15:00+09:00", false],
		["the same moment told in UTC", "2026-04-01T01:00:00Z", true],
		["told from New York", "2026-03-31T21:00:00-04:00", true],
		["Saturday", "2026-04-04T10:00:00+09:00", false],
		["Sunday", "2026-04-05T10:00:00+09:00", false],
		["昭和の日, a Wednesday", "2026-04-29T10:00:00+09:00", false],
		["振替休日", "2026-05-06T10:00:00+09:00", false],
		["28 December, a Monday", "2026-12-28T10:00:00+09:00", true],
		["29 December", "2026-12-29T10:00:00+09:00", false],
		["31 December", "2026-12-31T10:00:00+09:00", false],
		["2 January", "2026-01-02T10:00:00+09:00", false],
		[
			"3 January of a year when it is a Monday",
			"2028-01-03T10:00:00+09:00",
			false,
		],
		["4 January 2027, a Monday", "2027-01-04T10:00:00+09:00", true],
	])("%s", (_, moment, expected) => {
		expect(isWithinHours(moment, workHours)).toBe(expected);
	});

	test("without a break lunchtime is inside", () => {
		expect(isWithinHours("2026-04-01T12:30:00+09:00", officeHours)).toBe(true);
	});

	test("half a break is none", () => {
		const { breakEnd: _, ...half } = workHours;
		expect(isWithinHours("2026-04-01T12:30:00+09:00", half)).toBe(true);
	});

	test("an office open on Saturdays", () => {
		const hours: Hours = { ...officeHours, days: [6] };
		expect(isWithinHours("2026-04-04T10:00:00+09:00", hours)).toBe(true);
		expect(isWithinHours("2026-04-03T10:00:00+09:00", hours)).toBe(false);
	});

	test("no days: never", () => {
		const hours: Hours = { ...officeHours, days: [] };
		expect(isWithinHours("2026-04-01T10:00:00+09:00", hours)).toBe(false);
	});

	test("times written with one digit", () => {
		const hours: Hours = { days: every, start: "9:00", end: "9:05" };
		expect(isWithinHours("2026-04-01T09:04:00+09:00", hours)).toBe(true);
		expect(isWithinHours("2026-04-01T09:05:00+09:00", hours)).toBe(false);
	});

	describe("a night shift that begins on Tuesdays", () => {
		const night: Hours = { days: [2], start: "22:00", end: "06:00" };
		test.each([
			["2026-03-31T21:59:00+09:00", false],
			["2026-03-31T22:00:00+09:00", true],
			["2026-04-01T05:59:00+09:00", true],
			["2026-04-01T06:00:00+09:00", false],
			["2026-04-01T22:00:00+09:00", false],
			["2026-03-31T05:00:00+09:00", false],
		])("%s: %s", (moment, expected) => {
			expect(isWithinHours(moment, night)).toBe(expected);
		});
	});

	test("from 0:00 to 0:00 is the whole day", () => {
		const always: Hours = { days: every, start: "00:00", end: "00:00" };
		expect(isWithinHours("2026-04-01T03:00:00+09:00", always)).toBe(true);
		expect(isWithinHours("2026-04-01T23:59:00+09:00", always)).toBe(true);
	});
});

test("the machine's own time zone does not matter", () => {
	const zone = process.env.TZ;
	try {
		for (const TZ of ["America/Los_Angeles", "Pacific/Kiritimati", "UTC"]) {
			process.env.TZ = TZ;
			expect(isWithinHours("2026-04-01T10:00:00+09:00", workHours)).toBe(true);
			expect(isWithinHours("2026-04-01T20:00:00+09:00", workHours)).toBe(false);
		}
	} finally {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	}
});

describe("days near a day", () => {
	it("counts over the end of a month", () => {
		expect(dayAfter({ year: 2026, month: 4, day: 30 }, 1)).toEqual({
			year: 2026,
			month: 5,
			day: 1,
		});
	});
	it("names a holiday, and none on other days", () => {
		expect(holidayName({ year: 2026, month: 9, day: 21 })).toBe("敬老の日");
		expect(holidayName({ year: 2026, month: 9, day: 20 })).toBeUndefined();
	});
});
