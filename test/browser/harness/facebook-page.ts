import type { Page } from "puppeteer-core";
import type { Scene } from "./scene";

export const dialogEditor =
	'[role="dialog"][aria-modal="true"] [data-lexical-editor="true"]';
export const commentBox = '[role="article"] [data-lexical-editor="true"]';

/** Facebook's buttons are divs with a label. */
export const button = (label: string) =>
	`[role="button"][aria-label="${label}"]`;
export const postButton = button("投稿");

export const visitFacebook = (scene: Scene, where = "/"): Promise<Page> =>
	scene.visit(new URL(where, "https://www.facebook.com").href);

/** Opens the dialog for a new post from wherever there is a row for it. */
export async function openDialog(scene: Scene, where?: string): Promise<Page> {
	const page = await visitFacebook(scene, where);
	await pressOpener(page);
	return page;
}

export async function pressOpener(page: Page): Promise<void> {
	await page.click(
		':is([role="region"], [data-pagelet="GroupInlineComposer"]) [role="button"]',
	);
	await page.waitForSelector(dialogEditor);
}

export const isDisabled = (page: Page, selector: string): Promise<boolean> =>
	page.$eval(selector, (node) => node.getAttribute("aria-disabled") === "true");

/** What the page lets a script know about who acts: cookies, and the number in its inline data. */
export const readIdentity = (page: Page) =>
	page.evaluate(() => ({
		cookies: Object.fromEntries(
			document.cookie.split("; ").map((pair) => pair.split("=")),
		),
		data: [...document.querySelectorAll("script[data-sjs]")].map(
			({ textContent }) => /"USER_ID":"(\d+)"/.exec(textContent ?? "")?.[1],
		),
	}));
