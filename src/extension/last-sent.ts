import { browser } from "wxt/browser";
import type { Account } from "../core/draft";

const key = "lastSent";

/** Kept in memory only, until the browser closes: nothing about private accounts is written to the disk. */
export const rememberSent = (account: Account): Promise<void> =>
	browser.storage.session.set({ [key]: account });

/** The account of the last post since the browser was started. */
export async function readLastSent(): Promise<Account | undefined> {
	const stored = await browser.storage.session.get(key);
	return stored[key] as Account | undefined;
}
