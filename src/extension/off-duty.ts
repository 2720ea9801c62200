import { browser } from "wxt/browser";

const key = "offDutyUntil";

/** In memory only, until the browser closes: when somebody is on leave is nobody's business. ISO 8601. */
export async function readOffDuty(): Promise<string | undefined> {
	const stored = await browser.storage.session.get(key);
	return stored[key] as string | undefined;
}

/** @param until ISO 8601; undefined takes it back */
export const saveOffDuty = (until: string | undefined): Promise<void> =>
	until === undefined
		? browser.storage.session.remove(key)
		: browser.storage.session.set({ [key]: until });
