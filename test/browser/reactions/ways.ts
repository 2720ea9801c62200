import type { Page } from "puppeteer-core";
import { press } from "../harness/typing";

/** One way to react to somebody's post or account, as the town's official account. */
export type Way = {
	name: string;
	address: string;
	press(page: Page): Promise<unknown>;
	/** How many have gone out. */
	count(page: Page): Promise<number>;
};

const likes = (page: Page) => page.evaluate(() => window.practice.likes.length);
const follows = (page: Page) =>
	page.evaluate(() => window.practice.follows.length);
const saves = (page: Page) => page.evaluate(() => window.practice.saves.length);
const reposts = (page: Page) =>
	page.evaluate(
		() =>
			window.practice.sent.filter(({ action }) => action === "repost").length,
	);

const byKey =
	(selector: string, ...keys: Parameters<typeof press>[1][]) =>
	async (page: Page) => {
		await page.focus(selector);
		for (const key of keys) await press(page, key);
	};

/** The post of a café: the second on X and Instagram, the fourth on Facebook. */
const x = "https://x.com/midori_cafe/status/999?posts=3";
const post = 'article[data-testid="tweet"]';
const menu = '[data-testid="retweetConfirm"]';
const facebook = "https://www.facebook.com/midori_cafe/posts/4997?posts=4";
const instagram = "https://www.instagram.com/p/K7999/?posts=2";

export const waysOnX: Way[] = [
	{
		name: "X, いいね by pointer",
		address: x,
		press: (page) => page.click(`${post} [data-testid="like"]`),
		count: likes,
	},
	{
		name: "X, いいね by Enter",
		address: x,
		press: byKey(`${post} [data-testid="like"]`, "Enter"),
		count: likes,
	},
	{
		name: "X, いいね by its letter",
		address: x,
		press: byKey(post, "l"),
		count: likes,
	},
	{
		name: "X, ブックマーク by its letter",
		address: x,
		press: byKey(post, "b"),
		count: saves,
	},
	{
		name: "X, リポスト from the menu by pointer",
		address: x,
		press: async (page) => {
			if (!(await page.$(menu)))
				await page.click(`${post} [data-testid="retweet"]`);
			await page.click(menu);
		},
		count: reposts,
	},
	{
		name: "X, リポスト by its letter and Enter",
		address: x,
		press: async (page) => {
			if (!(await page.$(menu))) await byKey(post, "t")(page);
			await page.waitForSelector(menu);
			await press(page, "Enter");
		},
		count: reposts,
	},
	{
		name: "X, フォロー",
		address: "https://x.com/midori_cafe?posts=3",
		press: (page) => page.click('[data-testid$="-follow"]'),
		count: follows,
	},
];

const likeOnFacebook = '[role="article"] [aria-label="いいね！"]';
export const waysOnFacebook: Way[] = [
	{
		name: "Facebook, いいね！ by pointer",
		address: `${facebook}&as=page`,
		press: (page) => page.click(likeOnFacebook),
		count: likes,
	},
	{
		name: "Facebook, いいね！ by Enter",
		address: `${facebook}&as=page`,
		press: byKey(likeOnFacebook, "Enter"),
		count: likes,
	},
	{
		name: "Facebook, フォローする",
		address: "https://www.facebook.com/midori_cafe?posts=4&as=page",
		press: (page) => page.click('[aria-label="フォローする"]'),
		count: follows,
	},
];

const likeOnInstagram =
	'[role="dialog"] [role="button"]:has([aria-label="いいね！"])';
export const waysOnInstagram: Way[] = [
	{
		name: "Instagram, いいね！ by pointer",
		address: instagram,
		press: (page) => page.click(likeOnInstagram),
		count: likes,
	},
	{
		name: "Instagram, いいね！ by Space",
		address: instagram,
		press: byKey(likeOnInstagram, " "),
		count: likes,
	},
	{
		name: "Instagram, フォローする",
		address: "https://www.instagram.com/midori_cafe/?posts=2",
		press: (page) => page.click("main header button"),
		count: follows,
	},
];
