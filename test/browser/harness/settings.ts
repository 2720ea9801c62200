import { openSettings } from "../../../scripts/demonstration/settings";
import type { Policy } from "../../../src/core/policy";
import type { Stage } from "./stage";

/**
 * Puts a person's own settings in place of what was there, as the settings page would store them.
 * The page is a part of the extension, so it may; it closes itself again.
 */
export async function setOwn(
	stage: Stage,
	own: Partial<Policy>,
): Promise<void> {
	const page = await openSettings(stage, stage.name);
	await page.evaluate((own) => {
		const { storage } = (
			globalThis as unknown as {
				chrome: { storage: { local: { set(items: object): Promise<void> } } };
			}
		).chrome;
		return storage.local.set({ own });
	}, own);
	await page.close();
}

/** Few rules whose words are always the same: what is proved here must not depend on the others, nor on the hour. */
export const fewRules: Partial<Policy> = {
	guideline: "custom",
	rules: {
		"shortened-link": "confirm",
		"personal-information": "hold",
		"third-party-quote": "confirm",
		"date-mismatch": "notice",
	},
	// By name, as Facebook tells whose post is shared.
	allowedAccounts: ["川辺市"],
};
