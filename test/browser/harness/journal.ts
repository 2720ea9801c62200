import type { Page } from "puppeteer-core";
import type { Stage } from "./stage";

/** Opens the extension's page of recorded posts. */
export async function openJournal(stage: Stage): Promise<Page> {
	const scheme =
		stage.name === "chromium" ? "chrome-extension" : "moz-extension";
	const page = await stage.browser.newPage();
	// Firefox never reports that an extension's page has finished loading (2026-11): look for its contents after a moment.
	await page
		.goto(`${scheme}://${stage.extensionId}/journal.html`, { timeout: 1500 })
		.catch(() => undefined);
	await page.waitForSelector("main");
	return page;
}

/** The recorded posts as the page shows them, newest first: one list of cells an entry. */
export async function readJournal(stage: Stage): Promise<string[][]> {
	const page = await openJournal(stage);
	const rows = await page.$$eval("tbody tr", (rows) =>
		rows.map((row) =>
			[...row.querySelectorAll("td")].map((cell) => cell.textContent ?? ""),
		),
	);
	await page.close();
	return rows;
}
