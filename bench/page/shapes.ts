import type { Page } from "puppeteer-core";

/** One compose box of each kind of editor, as staff meet it. */
export type Shape = {
	editor: "Draft.js" | "Lexical" | "textarea";
	address: string;
	open?(page: Page): Promise<void>;
	selector: string;
};

const x = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const dialogEditor =
	'[role="dialog"][aria-modal="true"] [data-lexical-editor="true"]';

export const draftJs = (posts = 20): Shape => ({
	editor: "Draft.js",
	address: `https://x.com/home?posts=${posts}`,
	selector: x,
});

/** A comment box under each post. */
export const comments = (posts: number): Shape => ({
	editor: "textarea",
	address: `https://www.instagram.com/?posts=${posts}`,
	selector: "article form textarea",
});

export const shapes: Shape[] = [
	draftJs(),
	{
		editor: "Lexical",
		address: "https://www.facebook.com/?posts=5",
		open: async (page) => {
			await page.click(
				':is([role="region"], [data-pagelet="GroupInlineComposer"]) [role="button"]',
			);
			await page.waitForSelector(dialogEditor);
		},
		selector: dialogEditor,
	},
	comments(5),
];
