import { openSettings } from "../../../scripts/demonstration/settings";
import type { Account } from "../../../src/core/draft";
import type { Policy } from "../../../src/core/policy";
import type { Scene } from "../harness/scene";
import type { Stage } from "../harness/stage";

/** A short link is to be confirmed, 「部外秘」 needs a reason, and somebody has said which account is which. */
export const townRules: Partial<Policy> = {
	guideline: "custom",
	rules: {
		"shortened-link": "confirm",
		confidential: "hold",
		"account-kind": "confirm",
	},
	accounts: [
		{ site: "x", id: "kawabe_city", kind: "official", name: "川辺市" },
		{ site: "x", id: "hanako_s", kind: "personal" },
		{ site: "facebook", id: "200222", kind: "official", name: "川辺市" },
		{ site: "facebook", id: "1000111", kind: "personal" },
		{ site: "instagram", id: "kawabe_city", kind: "official" },
		{ site: "instagram", id: "hanako_s", kind: "personal" },
	],
};

/** The accounts that the extension remembers of the open tabs. */
export async function rememberedAccounts({
	stage,
	browser,
}: Scene): Promise<(string | undefined)[]> {
	const page = await openSettings(stage(), browser);
	const stored = await page.evaluate(() => {
		const { storage } = (
			globalThis as unknown as {
				chrome: {
					storage: {
						session: { get(keys: null): Promise<Record<string, Account>> };
					};
				};
			}
		).chrome;
		return storage.session.get(null);
	});
	await page.close();
	return Object.entries(stored).flatMap(([key, { handle }]) =>
		key.startsWith("accountOf ") ? [handle] : [],
	);
}

/** As after a restart of the browser: no post has gone out yet. */
export async function forgetSent(stage: Stage): Promise<void> {
	const page = await openSettings(stage, stage.name);
	await page.evaluate(() => {
		const { storage } = (
			globalThis as unknown as {
				chrome: { storage: { session: { clear(): Promise<void> } } };
			}
		).chrome;
		return storage.session.clear();
	});
	await page.close();
}
