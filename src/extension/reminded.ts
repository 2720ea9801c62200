import { browser } from "wxt/browser";

const key = "remindedOn";

/**
 * True the first time on a day, and then no more.
 * For official accounts the day is kept on the disk, for private ones in memory only: when somebody was online in private is nobody's business.
 * @param day as people write it
 */
export async function isFirstOfDay(
	day: string,
	isOfficial: boolean,
): Promise<boolean> {
	const area = browser.storage[isOfficial ? "local" : "session"];
	const stored = await area.get(key);
	if (stored[key] === day) return false;
	await area.set({ [key]: day });
	return true;
}
