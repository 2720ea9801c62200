import { dayAt, writeDay } from "./calendar";
import type { SiteId } from "./draft";
import type { RuleId } from "./ids";
import { isDue, isOutOfDate, type JournalEntry } from "./journal";

export const shows = ["all", "due", "stale"] as const;
export type Show = (typeof shows)[number];

/** What to look at; an empty text means any. */
export type JournalFilter = {
	show: Show;
	account: string;
	site: SiteId | "";
	/** A rule, or another reason for the breath. */
	rule: RuleId;
	/** YYYY-MM-DD, both days included. */
	from: string;
	until: string;
};

export const everything: JournalFilter = {
	show: "all",
	account: "",
	site: "",
	rule: "",
	from: "",
	until: "",
};

/** The day in Japan, as YYYY-MM-DD; empty where the moment is none. */
export function dayOf(at: string): string {
	const day = dayAt(at);
	return day ? writeDay(day) : "";
}

/**
 * The entries that a filter lets through.
 * @param today YYYY-MM-DD, in Japan
 */
export const pickEntries = <Entry extends JournalEntry>(
	entries: Entry[],
	{ show, account, site, rule, from, until }: JournalFilter,
	today: string,
): Entry[] =>
	entries.filter((entry) => {
		if (show === "due" && !isDue(entry)) return false;
		if (show === "stale" && !isOutOfDate(entry, today)) return false;
		if (account && entry.account !== account) return false;
		if (site && entry.site !== site) return false;
		if (rule && ![...entry.rules, ...entry.doubts].includes(rule)) return false;
		const day = dayOf(entry.at);
		return (!from || day >= from) && (!until || day <= until);
	});
