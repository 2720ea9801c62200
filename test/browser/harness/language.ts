import { openSettings } from "../../../scripts/demonstration/settings";
import type { Language } from "../../../src/core/words";
import type { Stage } from "./stage";

/** Sets the language of the extension's pages, in Chromium. */
export async function speak(stage: Stage, language: Language): Promise<void> {
	const page = await openSettings(stage, "chromium");
	await page.evaluate((language) => {
		const { chrome } = globalThis as unknown as {
			chrome: { storage: { local: { set(items: object): Promise<void> } } };
		};
		return chrome.storage.local.set({ language });
	}, language);
	await page.close();
}
