import { type Day, dayNumber } from "../calendar";
import { daysIn, exists } from "./eras";
import type { WrittenDate } from "./written-dates";

/** Days ahead. What lies further in the future may as well be the one that has passed: on 1 April, 3月28日 is last week. */
const foreseeable = 245;

const occursFrom = (date: WrittenDate, year: number, today: Day): Day => {
	const day = { year, month: date.month, day: date.day };
	return dayNumber(day) >= dayNumber(today) ? day : { ...day, year: year + 1 };
};

/**
 * The years a date may be meant for, likeliest first. A date without a year is read as people write announcements: the next one to
 * come; the past one too, when that is near or the sentence speaks of the past.
 */
export function possibleYears(
	date: WrittenDate,
	today: Day,
	isPast: boolean,
): number[] {
	if (date.year !== undefined) return [date.year];
	const next = occursFrom(date, today.year, today);
	const isFar = dayNumber(next) - dayNumber(today) > foreseeable;
	return [
		next.year,
		...(isFar || isPast ? [next.year - 1] : []),
		...date.mentionedYears,
	];
}

/** True when no such day exists in any of the years. */
export function isImpossible(date: WrittenDate, years: number[]): boolean {
	const { month, day } = date;
	if (month < 1 || month > 12 || day < 1) return true;
	// 2月29日 without year or weekday is as a rule a birthday or the day itself.
	if (month === 2 && day === 29 && date.year === undefined && !date.weekday)
		return false;
	const longest = Math.max(...years.map((year) => daysIn(year, month)));
	return day > longest;
}

export const daysOf = (date: WrittenDate, years: number[]): Day[] =>
	years
		.map((year) => ({ year, month: date.month, day: date.day }))
		.filter(exists);
