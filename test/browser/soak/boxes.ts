import type { KeyInput, Page } from "puppeteer-core";
import type { Draft } from "../../../src/core/draft";
import { pressOpener } from "../harness/facebook-page";
import { caption, comment, pressText } from "../harness/instagram-page";

/** A compose box with one of the editors; it is the last one on its page. */
export type Box = {
	name: string;
	address: string;
	open?(page: Page): Promise<unknown>;
	/** The keys that break a line, where Enter sends. */
	lineBreak?: readonly KeyInput[];
	draft: Pick<Draft, "site" | "action">;
};

async function openCaption(page: Page): Promise<void> {
	await page.click('svg[aria-label="新規投稿"]');
	for (const step of ["投稿", "見本の写真を使う", "次へ", "次へ"])
		await pressText(page, step);
	await page.waitForSelector(caption);
}

const answering = { lineBreak: ["Shift", "Enter"] } as const;

export const boxes: Box[] = [
	{
		name: "X, Draft.js",
		address: "https://x.com/home?posts=3",
		draft: { site: "x", action: "post" },
	},
	{
		name: "X, the text area of a touch device",
		address: "https://x.com/home?posts=3&mobile",
		draft: { site: "x", action: "post" },
	},
	{
		name: "Facebook, Lexical in one paragraph",
		address: "https://www.facebook.com/?posts=1",
		open: pressOpener,
		draft: { site: "facebook", action: "post" },
	},
	{
		name: "Facebook, Lexical with a paragraph a line",
		address:
			"https://www.facebook.com/?posts=1&as=page&shape=rich&steps=2&dialog=sibling",
		open: pressOpener,
		draft: { site: "facebook", action: "post" },
	},
	{
		name: "Facebook, a comment",
		address: "https://www.facebook.com/kawabe_city/posts/5000?posts=1&as=page",
		draft: { site: "facebook", action: "comment" },
		...answering,
	},
	{
		name: "Instagram, the caption of a new post",
		address: "https://www.instagram.com/?posts=0",
		open: openCaption,
		draft: { site: "instagram", action: "post" },
	},
	{
		name: "Instagram, a comment's text area",
		address: "https://www.instagram.com/?posts=1",
		open: (page) => page.waitForSelector(comment),
		draft: { site: "instagram", action: "comment" },
		...answering,
	},
];
