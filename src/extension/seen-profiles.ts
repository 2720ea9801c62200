import { browser } from "wxt/browser";
import type { Account } from "../core/draft";

/** In memory only, until the browser closes: nothing about private accounts is written to the disk. */
const keyOf = ({ site, handle = "" }: Account) =>
	`profileOf ${site} ${handle.toLowerCase()}`;

/** Remembers whether a private person's own profile says that views are personal. */
export const rememberDisclaimer = (
	account: Account,
	hasDisclaimer: boolean,
): Promise<void> =>
	browser.storage.session.set({ [keyOf(account)]: hasDisclaimer });

/** Undefined while the profile has not been seen since the browser was started. */
export async function readDisclaimer(
	account: Account,
): Promise<boolean | undefined> {
	const key = keyOf(account);
	const stored = await browser.storage.session.get(key);
	return stored[key] as boolean | undefined;
}

/** True the first time since the browser was started that these words are to be said about an official profile. */
export async function isNewlySaid(
	account: Account,
	words: string,
): Promise<boolean> {
	const key = `said ${keyOf(account)}`;
	const stored = await browser.storage.session.get(key);
	if (stored[key] === words) return false;
	await browser.storage.session.set({ [key]: words });
	return true;
}
