import { type Day, dayAt, dayNumber } from "./calendar";
import type { Interval, SelfCheckItem } from "./self-check";
import { isTable } from "./table";

/** Somebody has looked, or has said that people changed. */
export type Confirmation = {
	/** The id of the item, or `personnelChange`. */
	item: string;
	/** ISO 8601. */
	at: string;
	/** As the person wrote it. */
	by: string;
};

/** True for what can be read of what was stored. */
export const isConfirmation = (stored: unknown): stored is Confirmation =>
	isTable(stored) &&
	typeof stored.item === "string" &&
	typeof stored.by === "string" &&
	typeof stored.at === "string" &&
	!Number.isNaN(Date.parse(stored.at));

/** Not an item of its own: from it on, what is to be looked at when people change is due. */
export const personnelChange = "personnel-change";

/** Older confirmations are deleted. Milliseconds: five years. */
export const confirmationsKeptMs = 5 * 365 * 24 * 60 * 60 * 1000;

export type Standing = {
	item: SelfCheckItem;
	/** never: nobody has confirmed it yet · due: it is time again · fine: not yet. */
	state: "never" | "due" | "fine";
	last?: Confirmation;
	/** From this day on it is due; absent while it never was confirmed. */
	due?: Day;
};

const months: Record<Exclude<Interval, "personnel">, number> = {
	monthly: 1,
	"half-yearly": 6,
	yearly: 12,
};

const lastDayOf = (year: number, month: number) =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months later; the last of the month where it has no such day. */
function addMonths({ year, month, day }: Day, count: number): Day {
	const all = year * 12 + (month - 1) + count;
	const then = { year: Math.floor(all / 12), month: (all % 12) + 1 };
	return { ...then, day: Math.min(day, lastDayOf(then.year, then.month)) };
}

/** 1 April, when most people change: the first one after the day. */
function nextApril(day: Day): Day {
	const april = { year: day.year, month: 4, day: 1 };
	return dayNumber(april) > dayNumber(day)
		? april
		: { ...april, year: day.year + 1 };
}

const newest = (confirmations: Confirmation[], item: string) =>
	confirmations
		.filter((one) => one.item === item)
		.toSorted((a, b) => b.at.localeCompare(a.at))[0];

function dueAfter(
	interval: Interval,
	last: Confirmation,
	day: Day,
	confirmations: Confirmation[],
): Day {
	if (interval !== "personnel") return addMonths(day, months[interval]);
	const change = newest(confirmations, personnelChange);
	const changed = change && change.at > last.at ? dayAt(change.at) : undefined;
	return changed ?? nextApril(day);
}

/**
 * How each item stands.
 * @param now ISO 8601
 */
export function judgeSelfCheck(
	items: SelfCheckItem[],
	confirmations: Confirmation[],
	now: string,
): Standing[] {
	const today = dayAt(now);
	return items.map((item): Standing => {
		const last = newest(confirmations, item.id);
		const day = last && dayAt(last.at);
		if (!last || !day || !today) return { item, state: "never" };
		const due = dueAfter(item.interval, last, day, confirmations);
		const isDue = dayNumber(due) <= dayNumber(today);
		return { item, state: isDue ? "due" : "fine", last, due };
	});
}

/** How many are to be looked at. Nobody is reminded where nobody has begun: most who have the extension are not in charge. */
export function countDueChecks(
	items: SelfCheckItem[],
	confirmations: Confirmation[],
	now: string,
): number {
	if (confirmations.length === 0) return 0;
	return judgeSelfCheck(items, confirmations, now).filter(
		({ state }) => state !== "fine",
	).length;
}
