import type { Page } from "puppeteer-core";

export const dialogEditor = '[role="dialog"] [data-testid^="tweetTextarea_"]';

/** A timeline as short as will do, to be quick. */
export const home = "https://x.com/home?posts=3";
export const dialog = "https://x.com/compose/post?posts=3";

/** Opens the dialog that quotes the first post of a person in the timeline. */
export async function openQuote(page: Page, author: string): Promise<void> {
	await page.click(
		`article:has([data-testid="UserAvatar-Container-${author}"]) [data-testid="retweet"]`,
	);
	await page.click('a[role="menuitem"][href="/compose/post"]');
	await page.waitForSelector(dialogEditor);
}

/** Opens the dialog that answers the first post of a person in the timeline. */
export async function openReply(page: Page, author: string): Promise<void> {
	await page.click(
		`article:has([data-testid="UserAvatar-Container-${author}"]) [data-testid="reply"]`,
	);
	await page.waitForSelector(dialogEditor);
}

/** Goes on to the next part of a thread. */
export const addPart = (page: Page): Promise<void> =>
	page.click('[data-testid="addButton"]');
