import type { Page } from "puppeteer-core";
import { caption, comment, pressText } from "../harness/instagram-page";
import { press } from "../harness/typing";
import type { ComposerShape } from "./holds";

const site = "https://www.instagram.com";
const account = "未登録 @kawabe_city";

async function discard(page: Page): Promise<void> {
	await page.click(".close");
	await pressText(page, "破棄");
}

/** Through all steps of a new post, to the one where the caption is written. */
async function openCaption(page: Page): Promise<void> {
	await page.click('svg[aria-label="新規投稿"]');
	for (const step of ["投稿", "見本の写真を使う", "次へ", "次へ"])
		await pressText(page, step);
	await page.waitForSelector(caption);
}

/** The old caption stands in the editor: away with it, so that what is written is known. */
async function openEditing(page: Page): Promise<void> {
	await page.click('article svg[aria-label="その他のオプション"]');
	await pressText(page, "編集");
	await page.click(caption);
	await press(page, "Control", "a");
	await press(page, "Delete");
}

/** To a page without a comment box, as the site's own router goes there. */
const leave = (page: Page) => page.click('nav a[href="/kawabe_city/"]');

const answering = {
	account,
	lineBreak: ["Shift", "Enter"],
	leave,
} satisfies Partial<ComposerShape>;

/** Instagram's composers: Lexical for captions, a text area for comments. */
export const instagramShapes: ComposerShape[] = [
	{
		name: "Instagram, the caption of a new post",
		address: `${site}/?posts=0`,
		account,
		open: openCaption,
		leave: discard,
	},
	{
		name: "Instagram, the caption of an old post, a paragraph a line",
		address: `${site}/?posts=1&shape=rich`,
		account,
		behind: 1,
		open: openEditing,
	},
	{
		name: "Instagram, a comment in the feed",
		address: `${site}/?posts=1`,
		...answering,
		second: { open: openCaption, close: discard },
	},
	{
		name: "Instagram, a comment whose text area is made anew when it is pressed",
		address: `${site}/?posts=1&recreate`,
		...answering,
		open: (page) => page.click(comment),
	},
];
