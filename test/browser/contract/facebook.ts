import type { Page } from "puppeteer-core";
import { button, dialogEditor, pressOpener } from "../harness/facebook-page";
import type { ComposerShape } from "./holds";

const site = "https://www.facebook.com";
const person = "未登録 1000111 佐藤 花子";
const town = "未登録 200222 川辺市";

/** Closes a dialog in which something has been written. */
async function discard(page: Page): Promise<void> {
	await page.click(`[aria-modal="true"] ${button("閉じる")}`);
	await page.click(button("破棄"));
}

/** To a page without a composer, as the site's own router goes there. */
const leave = (page: Page) =>
	page.evaluate(() => {
		history.pushState({}, "", `/taro_walks${location.search}`);
		dispatchEvent(new PopStateEvent("popstate"));
	});

const createDialog = { open: pressOpener, leave: discard };

/** Enter would send. */
const answering = { lineBreak: ["Shift", "Enter"], leave } as const;

/** Facebook's composers, as a person and as a Page, in both shapes of Lexical. */
export const facebookShapes: ComposerShape[] = [
	{
		name: "Facebook, a new post of a person",
		address: `${site}/?posts=1`,
		account: person,
		...createDialog,
	},
	{
		name: "Facebook, a new post of a Page: paragraphs, two steps, the editor beside the labelled dialog",
		address: `${site}/?posts=1&as=page&shape=rich&steps=2&dialog=sibling`,
		account: town,
		...createDialog,
	},
	{
		name: "Facebook, a comment",
		address: `${site}/kawabe_city/posts/5000?posts=1&as=page`,
		account: town,
		...answering,
	},
	{
		name: "Facebook, a comment in the feed, with a new post over it",
		address: `${site}/?posts=1&shape=rich`,
		account: person,
		open: (page) => page.click(button("コメントする")),
		second: { open: pressOpener, close: discard },
		...answering,
	},
	{
		name: "Facebook, a comment in a post's dialog",
		address: `${site}/?posts=1&comments=dialog`,
		account: person,
		open: (page) => page.click(button("コメントする")),
		lineBreak: ["Shift", "Enter"],
	},
	{
		name: "Facebook, sharing a post",
		address: `${site}/?posts=1&as=page`,
		account: town,
		open: async (page) => {
			await page.click(
				'[role="article"] .actions [role="button"]:last-of-type',
			);
			await page.waitForSelector(dialogEditor);
		},
	},
];
