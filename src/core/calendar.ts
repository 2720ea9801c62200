import holidayTable from "@holiday-jp/holiday_jp";
import type { Hours } from "./policy";
import { tokyo } from "./tokyo";

/** `month` 1-12 and `day` 1-31 as people write them. */
export type Day = { year: number; month: number; day: number };

const minute = 60 * 1000;
const dayLength = 24 * 60 * minute;

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number =>
	Date.UTC(year, month - 1, day) / dayLength;

/** The reverse of `dayNumber`. */
export const dayOfNumber = (number: number): Day => {
	const date = new Date(number * dayLength);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	};
};

/** The day `days` later, or earlier where negative. */
export const dayAfter = (day: Day, days: number): Day =>
	dayOfNumber(dayNumber(day) + days);

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: Day): number =>
	new Date(dayNumber(day) * dayLength).getUTCDay();

/** The day in Japan at a moment given in ISO 8601; undefined when it is no moment. */
export function dayAt(moment: string): Day | undefined {
	const time = Date.parse(moment);
	if (Number.isNaN(time)) return undefined;
	return dayOfNumber(Math.floor((time + tokyo) / dayLength));
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** 2026-04-01 */
export const writeDay = ({ year, month, day }: Day): string =>
	`${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** True on 国民の祝日 and 振替休日; undefined outside the years the table knows (1970-2050). */
export function isHoliday(day: Day): boolean | undefined {
	const { year } = day;
	if (year < 1970 || year > 2050) return undefined;
	return Object.hasOwn(holidayTable.holidays, writeDay(day));
}

/** The name of the holiday, such as 敬老の日; undefined on other days. */
export const holidayName = (day: Day): string | undefined => {
	const key = `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
	const table: Record<string, { name: string } | undefined> =
		holidayTable.holidays;
	return table[key]?.name;
};

/** 29 December to 3 January, when public offices are closed (行政機関の休日に関する法律, and the ordinances that follow it). */
const isYearEnd = ({ month, day }: Day) =>
	(month === 12 && day >= 29) || (month === 1 && day <= 3);

/** Minutes since midnight of a time written HH:MM. */
const minuteOf = (time: string): number => {
	const [hours = 0, minutes = 0] = time.split(":").map(Number);
	return hours * 60 + minutes;
};

/** True on a day of the week that the hours name, unless it is a public holiday or in the year-end closing. */
export const isOpenDay = (day: Day, hours: Hours) =>
	hours.days.includes(weekdayOf(day)) && !isHoliday(day) && !isYearEnd(day);

const isBetween = (now: number, start: string, end: string) =>
	minuteOf(start) <= now && now < minuteOf(end);

/**
 * True when the moment lies in the hours, in Japan, on a day that is neither a public holiday nor in the year-end closing.
 * The break does not count. Hours that end before they begin go on after midnight and belong to the day they began;
 * hours that end when they begin are the whole day. Undefined when `moment` is no moment.
 * @param moment ISO 8601
 */
export function isWithinHours(
	moment: string,
	hours: Hours,
): boolean | undefined {
	const today = dayAt(moment);
	if (!today) return undefined;
	const sinceMidnight =
		Date.parse(moment) + tokyo - dayNumber(today) * dayLength;
	const now = Math.floor(sinceMidnight / minute);
	const { start, end, breakStart, breakEnd } = hours;
	if (breakStart && breakEnd && isBetween(now, breakStart, breakEnd))
		return false;
	if (minuteOf(start) < minuteOf(end))
		return isOpenDay(today, hours) && isBetween(now, start, end);
	if (now >= minuteOf(start)) return isOpenDay(today, hours);
	const yesterday = dayOfNumber(dayNumber(today) - 1);
	return now < minuteOf(end) && isOpenDay(yesterday, hours);
}
