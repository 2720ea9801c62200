import type { Page } from "puppeteer-core";
import type { DemonstrationAccount } from "./settings";

/** A draft to write: where to click first, and what to type. */
export type DemonstrationDraft = {
	name: string;
	text: string;
	open(page: Page): Promise<void>;
};

export type Stage = {
	address: string;
	account: DemonstrationAccount;
	drafts: DemonstrationDraft[];
};

const openEditor = (selector: string) => async (page: Page) => {
	const editor = await page.waitForSelector(selector);
	await editor?.click();
};

/** The main job on each practice page. */
export const stages: Stage[] = [
	{
		address: "https://x.com/home",
		account: { site: "x", handle: "kawabe_city", department: "広報課" },
		drafts: [
			{
				name: "x-post",
				text: "駅前広場の工事は部外秘の資料では来春からで、遅れるらしいです。詳しくは https://bit.ly/3abcD へ",
				open: openEditor('[data-testid="tweetTextarea_0"]'),
			},
			{
				name: "x-likeness",
				text: "駅前に開店したラーメン屋さん、ここより美味しい店は市内にありません!",
				open: async (page) => {
					await page.goto("https://x.com/home", { waitUntil: "load" });
					await openEditor('[data-testid="tweetTextarea_0"]')(page);
				},
			},
			{
				name: "x-quote",
				text: "うれしい投稿をいただきました",
				open: async (page) => {
					await page.goto("https://x.com/home", { waitUntil: "load" });
					await (
						await page.waitForSelector(
							'article:has([data-testid="UserAvatar-Container-midori_cafe"]) [data-testid="retweet"]',
						)
					)?.click();
					await (
						await page.waitForSelector(
							'a[role="menuitem"][href="/compose/post"]',
						)
					)?.click();
					await (
						await page.waitForSelector(
							'[role="dialog"] [data-testid="tweetTextarea_0"]',
						)
					)?.click();
				},
			},
		],
	},
	{
		address: "https://www.facebook.com/?as=page",
		account: { site: "facebook", handle: "200222", department: "広報課" },
		drafts: [
			{
				name: "facebook-post",
				text: "窓口で怒鳴るクレーマーには困りました。参加希望は担当の携帯 090-1234-5678 まで。",
				open: async (page) => {
					const opener = await page.waitForSelector(
						'[role="region"] [role="button"]',
					);
					await opener?.click();
					await openEditor('[role="dialog"] [data-lexical-editor="true"]')(
						page,
					);
				},
			},
		],
	},
	{
		address: "https://www.instagram.com/?create=caption",
		account: { site: "instagram", handle: "kawabe_city", department: "広報課" },
		drafts: [
			{
				name: "instagram-caption",
				text: "新図書館の候補地は駅前で調整中です。まとめは https://matome.example.com/1 へ",
				open: openEditor('[role="dialog"] [data-lexical-editor="true"]'),
			},
		],
	},
];
