import type { Page } from "puppeteer-core";
import { button, dialogEditor, pressOpener } from "../harness/facebook-page";
import { caption, comment } from "../harness/instagram-page";
import { commandKey, press } from "../harness/typing";

/** One way to send from one composer, as the town's official account. */
export type Way = {
	name: string;
	/** Where the composer is; it is the last editor there. */
	address: string;
	open?(page: Page): Promise<unknown>;
	send(page: Page): Promise<unknown>;
	/** What is left to do where `send` was the first of two steps. */
	finish?(page: Page): Promise<unknown>;
};

type Press = (page: Page, selector: string) => Promise<unknown>;

const click: Press = (page, selector) => page.click(selector);
const byKey =
	(key: "Enter" | " "): Press =>
	async (page, selector) => {
		await page.focus(selector);
		await press(page, key);
	};

/** By pointer and by both keys. */
const presses: [string, Press][] = [
	["by pointer", click],
	["by Enter", byKey("Enter")],
	["by Space", byKey(" ")],
];

const x = "https://x.com";
const inDialog = '[role="dialog"] [data-testid="tweetButton"]';

export const waysOnX: Way[] = [
	...presses.map(([how, on]) => ({
		name: `X, ポストする on the home page ${how}`,
		address: `${x}/home?posts=3`,
		send: (page: Page) => on(page, '[data-testid="tweetButtonInline"]'),
	})),
	{
		name: "X, ポストする in the dialog by pointer",
		address: `${x}/compose/post?posts=3`,
		send: (page) => click(page, inDialog),
	},
	{
		name: "X, Ctrl+Enter in the dialog",
		address: `${x}/compose/post?posts=3`,
		send: (page) => press(page, commandKey, "Enter"),
	},
	{
		name: "X, Ctrl+Enter on a touch device",
		address: `${x}/home?posts=3&mobile`,
		send: (page) => press(page, commandKey, "Enter"),
	},
];

const facebook = "https://www.facebook.com";
const asTown = `${facebook}/?posts=1&as=page`;
const comments = `${facebook}/kawabe_city/posts/5000?posts=1&as=page`;
const post = `[aria-modal="true"] ${button("投稿")}`;
const next = `[aria-modal="true"] ${button("次へ")}`;
const submit = '#focused-state-composer-submit [role="button"]';

export const waysOnFacebook: Way[] = [
	...presses.map(([how, on]) => ({
		name: `Facebook, 投稿 ${how}`,
		address: asTown,
		open: pressOpener,
		send: (page: Page) => on(page, post),
	})),
	{
		name: "Facebook, 次へ by pointer, then 投稿, the editor kept",
		address: `${asTown}&steps=2`,
		open: pressOpener,
		send: (page) => click(page, next),
		finish: (page) => page.locator(post).click(),
	},
	{
		name: "Facebook, 次へ by Enter, then 投稿, the editor gone",
		address: `${asTown}&steps=2&editor=gone`,
		open: pressOpener,
		send: (page) => byKey("Enter")(page, next),
		finish: (page) => page.locator(post).click(),
	},
	{
		name: "Facebook, 今すぐシェア",
		address: asTown,
		open: async (page) => {
			await page.click(
				'[role="article"] .actions [role="button"]:last-of-type',
			);
			await page.waitForSelector(dialogEditor);
		},
		send: (page) => click(page, button("今すぐシェア")),
	},
	{
		name: "Facebook, Enter in a comment",
		address: comments,
		send: (page) => press(page, "Enter"),
	},
	...presses.map(([how, on]) => ({
		name: `Facebook, a comment's button ${how}`,
		address: comments,
		send: (page: Page) => on(page, submit),
	})),
];

const instagram = "https://www.instagram.com";
const share = '[role="dialog"] .dialog-head > [role="button"]:last-child';
const sendComment = `${comment} + [role="button"]`;

export const waysOnInstagram: Way[] = [
	...presses.map(([how, on]) => ({
		name: `Instagram, シェア ${how}`,
		address: `${instagram}/?create=caption&posts=1`,
		open: (page: Page) => page.waitForSelector(caption),
		send: (page: Page) => on(page, share),
	})),
	{
		name: "Instagram, Enter in a comment",
		address: `${instagram}/?posts=1`,
		send: (page) => press(page, "Enter"),
	},
	{
		name: "Instagram, Enter in a comment made anew when it is pressed",
		address: `${instagram}/?posts=1&recreate`,
		open: (page) => page.click(comment),
		send: (page) => press(page, "Enter"),
	},
	...presses.map(([how, on]) => ({
		name: `Instagram, 投稿する ${how}`,
		address: `${instagram}/?posts=1`,
		send: (page: Page) => on(page, sendComment),
	})),
];

/** The usual way of each site, for what need not be proved for every one. */
export const usualWays: Way[] = [
	waysOnX,
	waysOnFacebook,
	waysOnInstagram,
].flatMap((ways) => ways.slice(0, 1));
