import { dayAt, dayNumber, dayOfNumber, isOpenDay } from "./calendar";
import type { SiteId } from "./draft";
import type { Hours, RegisteredAccount } from "./policy";

/** When the reactions to an account were last looked at: site/id → ISO 8601. */
export type DailyChecks = Record<string, string>;

export const dailyCheckKey = ({ site, id }: { site: SiteId; id: string }) =>
	`${site}/${id.toLowerCase()}`;

const hour = 60 * 60 * 1000;
const tokyo = 9 * hour;
/** 逗子市 3-2(1)イ: once a day or more. */
const longest = 24 * hour;

/** Time from one moment to another that falls on open days, midnight to midnight in Japan. Milliseconds. */
function openTimeBetween(from: number, until: number, hours: Hours): number {
	const first = dayAt(new Date(from).toISOString());
	const last = dayAt(new Date(until).toISOString());
	if (!first || !last) return 0;
	let sum = 0;
	for (let day = dayNumber(first); day <= dayNumber(last); day++) {
		// A day that counts is enough once 24 hours are full: the rest changes nothing.
		if (sum >= longest) return sum;
		if (!isOpenDay(dayOfNumber(day), hours)) continue;
		const begin = day * 24 * hour - tokyo;
		const end = begin + 24 * hour;
		sum += Math.max(0, Math.min(end, until) - Math.max(begin, from));
	}
	return sum;
}

/**
 * True when it is an open day and the last look lies 24 hours of open days back, or there was none.
 * @param now ISO 8601
 */
export function isDailyCheckDue(
	last: string | undefined,
	now: string,
	hours: Hours,
): boolean {
	const today = dayAt(now);
	if (!today || !isOpenDay(today, hours)) return false;
	if (!last || Number.isNaN(Date.parse(last))) return true;
	return openTimeBetween(Date.parse(last), Date.parse(now), hours) >= longest;
}

/** The account that the page in front posts from, as far as it matters here. */
type Front = { site: SiteId; handle?: string };

/**
 * The accounts whose reactions somebody here should look at. The organisation registers them all on every computer, so only
 * those count that this person has looked at before, or has in front, or the only one.
 */
export function findDueDailyChecks(
	accounts: RegisteredAccount[],
	checks: DailyChecks,
	front: Front | undefined,
	now: string,
	hours: Hours,
): RegisteredAccount[] {
	const official = accounts.filter(({ kind }) => kind === "official");
	const isInFront = ({ site, id }: RegisteredAccount) =>
		front?.site === site && front.handle?.toLowerCase() === id.toLowerCase();
	return official
		.filter(
			(account) =>
				official.length === 1 ||
				isInFront(account) ||
				dailyCheckKey(account) in checks,
		)
		.filter((account) =>
			isDailyCheckDue(checks[dailyCheckKey(account)], now, hours),
		);
}
