import type { Page } from "puppeteer-core";
import type { SiteId } from "../../src/core/draft";
import type { BrowserName, PracticeBrowser } from "../browsers";

export type DemonstrationAccount = {
	site: SiteId;
	handle: string;
	department: string;
};

/** Opens the settings page of the extension. */
export async function openSettings(
	started: PracticeBrowser,
	browser: BrowserName,
): Promise<Page> {
	const scheme = browser === "chromium" ? "chrome-extension" : "moz-extension";
	const page = await started.browser.newPage();
	// Firefox never reports that an extension's page has finished loading (2026-11): look for its contents after a moment.
	await page
		.goto(`${scheme}://${started.extensionId}/options.html`, { timeout: 1500 })
		.catch(() => undefined);
	await page.waitForSelector("form");
	return page;
}

/** Registers an official account by hand, as somebody without an admin does. */
export async function registerAccount(
	page: Page,
	account: DemonstrationAccount,
): Promise<void> {
	await page.select('form [name="site"]', account.site);
	await page.type('form [name="handle"]', account.handle);
	await page.type('form [name="department"]', account.department);
	await page.click('form button[type="submit"]');
	await page.waitForFunction(
		(handle) =>
			document.querySelector(".accounts")?.textContent?.includes(handle),
		{},
		account.handle,
	);
}
