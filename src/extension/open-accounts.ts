import { browser } from "wxt/browser";
import type { Account } from "../core/draft";
import type { Page } from "../core/protocol";

/** One key a tab, so that tabs do not write over each other. In memory only: nothing about private accounts is written to the disk. */
const prefix = "accountOf ";

const question = "actor" satisfies keyof Page;

/** Remembers as whom a tab acts; writes only what is new, because every check comes by here. */
export async function noteAccount(
	tab: number,
	account: Account,
): Promise<void> {
	const key = prefix + tab;
	const stored = await browser.storage.session.get(key);
	if (JSON.stringify(stored[key]) === JSON.stringify(account)) return;
	await browser.storage.session.set({ [key]: account });
}

/** As whom a tab acts now; undefined when it has left the site. */
async function askTab(tab: number): Promise<Account | undefined> {
	try {
		return (
			(await browser.tabs.sendMessage(tab, { name: question })) ?? undefined
		);
	} catch {
		await browser.storage.session.remove(prefix + tab);
		return undefined;
	}
}

/**
 * The account that makes this tab's doubtful, if another tab has one.
 * What was remembered may be out of date, so the tab in question is asked again before anything is said.
 * @param find picks it from what is remembered
 */
export async function findInOtherTabs(
	tab: number,
	find: (others: Account[]) => Account | undefined,
): Promise<Account | undefined> {
	const stored = await browser.storage.session.get(null);
	const others = Object.entries(stored).filter(
		([key]) => key.startsWith(prefix) && key !== prefix + tab,
	) as [string, Account][];
	const found = find(others.map(([, account]) => account));
	if (!found) return undefined;
	const [key = ""] = others.find(([, account]) => account === found) ?? [];
	const now = await askTab(Number(key.slice(prefix.length)));
	return now?.handle === found.handle ? found : undefined;
}

/** A closed tab has no account. */
export function forgetClosedTabs(): void {
	browser.tabs.onRemoved.addListener((tab) => {
		browser.storage.session.remove(prefix + tab);
	});
}
