import { browser } from "wxt/browser";
import type { DailyChecks } from "../core/daily-check";
import { readTexts } from "../core/table";

const key = "dailyChecks";

/** When the reactions to which official account were last looked at, on this computer. */
export async function readDailyChecks(): Promise<DailyChecks> {
	const stored = await browser.storage.local.get(key);
	return readTexts(stored[key]);
}

/** @param at ISO 8601 */
export async function saveDailyCheck(
	account: string,
	at: string,
): Promise<void> {
	const checks = await readDailyChecks();
	await browser.storage.local.set({ [key]: { ...checks, [account]: at } });
}
