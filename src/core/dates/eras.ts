import type { Day } from "../calendar";

/** First Western year of each era's year 1. */
const eraStart: Record<string, number> = {
	令和: 2019,
	R: 2019,
	平成: 1989,
	H: 1989,
	昭和: 1926,
	S: 1926,
	大正: 1912,
	明治: 1868,
};

/** Japan has counted by the Gregorian calendar since 1873-01-01; older dates are of another calendar. */
export const firstGregorianYear = 1873;

export const westernYear = (era: string, year: number): number | undefined => {
	const start = eraStart[era];
	return start === undefined ? undefined : start + year - 1;
};

export const daysIn = (year: number, month: number): number =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();

export const exists = ({ year, month, day }: Day): boolean =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** The last year that was counted in an era; none for the present one. */
const lastYear: Record<string, number> = {
	明治: 45,
	大正: 15,
	昭和: 64,
	S: 64,
	平成: 31,
	H: 31,
};

/** Infinity for the era that still runs. */
export const lastYearOf = (era: string): number =>
	lastYear[era] ?? Number.POSITIVE_INFINITY;
