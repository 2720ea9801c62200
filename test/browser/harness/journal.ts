import type { Page } from "puppeteer-core";
import type { Stage } from "./stage";

/** Opens the extension's page of recorded posts; `hash` leads to one of its lists. */
export async function openJournal(
	stage: Stage,
	hash: "" | "#due" | "#stale" = "",
): Promise<Page> {
	return openOwnPage(stage, `journal.html${hash}`);
}

async function openOwnPage(stage: Stage, path: string): Promise<Page> {
	const scheme =
		stage.name === "chromium" ? "chrome-extension" : "moz-extension";
	const page = await stage.browser.newPage();
	// Firefox never reports that an extension's page has finished loading (2026-11): look for its contents after a moment.
	await page
		.goto(`${scheme}://${stage.extensionId}/${path}`, {
			timeout: 1500,
		})
		.catch(() => undefined);
	await page.waitForSelector("main");
	return page;
}

/** What the popup says of posts that are to be reported; undefined where it says nothing. */
export async function readDueInPopup(
	stage: Stage,
): Promise<string | undefined> {
	const page = await openOwnPage(stage, "popup.html");
	const due = await page.$("button.due");
	const text = await due?.evaluate(({ textContent }) => textContent);
	await page.close();
	return text ?? undefined;
}

/** What a recorded post is shown with, by column. */
export type ShownEntry = Record<string, string>;

export const readRows = (page: Page): Promise<ShownEntry[]> =>
	page.$$eval("tbody tr", (rows) =>
		rows.map((row) =>
			Object.fromEntries(
				[...row.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => [
					cell.dataset.column ?? "",
					cell.textContent ?? "",
				]),
			),
		),
	);

/** The recorded posts as the page shows them, newest first. */
export async function readJournal(
	stage: Stage,
	hash: "" | "#due" | "#stale" = "",
): Promise<ShownEntry[]> {
	const page = await openJournal(stage, hash);
	const rows = await readRows(page);
	await page.close();
	return rows;
}
