import { browser } from "wxt/browser";
import type { SiteId } from "../core/draft";
import { parsePausedSites } from "../core/pause";
import { keys } from "./watch-settings";

/** Stops the checks on a site until somebody wants them again, or takes them up. */
export async function savePaused(
	site: SiteId,
	isPaused: boolean,
): Promise<void> {
	const stored = await browser.storage.local.get(keys.pausedSites);
	const others = parsePausedSites(stored[keys.pausedSites]).filter(
		(other) => other !== site,
	);
	await browser.storage.local.set({
		[keys.pausedSites]: isPaused ? [...others, site] : others,
	});
}
