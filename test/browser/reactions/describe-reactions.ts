import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { townRules } from "../gate/settings";
import { note } from "../harness/note";
import { pressButton } from "../harness/panel";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { eventually } from "../harness/waiting";
import { type Way, waysOnFacebook, waysOnInstagram, waysOnX } from "./ways";

const settings = {
	...townRules,
	rules: { ...townRules.rules, reaction: "notice" as const },
};

/** A second press sooner than this is a double click. Milliseconds. */
const tooSoon = 500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const privately = ({ address }: Way) =>
	address.includes("facebook")
		? address.replace("as=page", "as=person")
		: `${address}&account=hanako_s`;

async function visit(scene: Scene, address: string): Promise<Page> {
	const page = await scene.visit(address);
	await page.waitForSelector("article, [role=article], main header, h1");
	return page;
}

/** Likes, follows, reposts and bookmarks of an official account: a line first, then once. */
export function describeReactions(scene: Scene): void {
	const ways = [...waysOnX, ...waysOnFacebook, ...waysOnInstagram];
	const usual = [waysOnX, waysOnFacebook, waysOnInstagram].flatMap((all) =>
		all.slice(0, 1),
	);

	describe("an official account", () => {
		beforeAll(() => setOwn(scene.stage(), settings));

		for (const way of ways)
			test(`the first press asks, the second goes on, once: ${way.name}`, async () => {
				const page = await visit(scene, way.address);
				await way.press(page);
				await eventually(() => note(page)).toMatch(
					/公式.*(@kawabe_city|川辺市).*しようとしています/s,
				);
				expect(await way.count(page)).toBe(0);
				await pause(tooSoon);
				await way.press(page);
				await eventually(() => way.count(page)).toBe(1);
				expect(await note(page)).toBeUndefined();
			});

		for (const way of usual) {
			test(`続ける goes on, once; taking it back and doing it again is not asked about: ${way.name}`, async () => {
				const page = await visit(scene, way.address);
				await way.press(page);
				await eventually(() => note(page)).toBeDefined();
				await pressButton(page, "続ける");
				await eventually(() => way.count(page)).toBe(1);
				expect(await note(page)).toBeUndefined();
				await undo(page);
				await way.press(page);
				await eventually(() => way.count(page)).toBe(2);
			});

			test(`やめる and Escape leave it: ${way.name}`, async () => {
				const page = await visit(scene, way.address);
				await way.press(page);
				await eventually(() => note(page)).toBeDefined();
				await pressButton(page, "やめる");
				await eventually(() => note(page)).toBeUndefined();
				await pause(tooSoon);
				await way.press(page);
				await eventually(() => note(page)).toBeDefined();
				await page.keyboard.press("Escape");
				await eventually(() => note(page)).toBeUndefined();
				expect(await way.count(page)).toBe(0);
			});
		}

		test("a double click is no answer", async () => {
			const [way] = waysOnX;
			if (!way) return expect.unreachable();
			const page = await visit(scene, way.address);
			await page.click('article [data-testid="like"]', { count: 2 });
			await eventually(() => note(page)).toBeDefined();
			expect(await way.count(page)).toBe(0);
		});
	});

	describe("nobody is asked", () => {
		const quiet = async (page: Page, way: Way) => {
			await way.press(page);
			await eventually(() => way.count(page)).toBe(1);
			expect(await note(page)).toBeUndefined();
		};

		for (const way of usual)
			test(`on a private account: ${way.name}`, async () => {
				await setOwn(scene.stage(), settings);
				await quiet(await visit(scene, privately(way)), way);
			});

		for (const way of usual)
			test(`about an account that is allowed: ${way.name}`, async () => {
				await setOwn(scene.stage(), {
					...settings,
					allowedAccounts: ["@Midori_Cafe", "喫茶みどり"],
				});
				await quiet(await visit(scene, way.address), way);
			});

		test("where neither city nor organisation asks for it", async () => {
			await setOwn(scene.stage(), townRules);
			for (const way of usual)
				await quiet(await visit(scene, way.address), way);
		});
	});

	test("a private person learns afterwards that the post was a delicate one", async () => {
		await setOwn(scene.stage(), settings);
		const page = await visit(
			scene,
			`https://x.com/taro_walks/status/1000?posts=1&account=hanako_s&said=${encodeURIComponent("市役所の課長が捕まるらしいという噂を聞いた。")}`,
		);
		await page.click('article [data-testid="like"]');
		await eventually(() => note(page)).toMatch(/個人.*もめごと/s);
		expect(await page.evaluate(() => window.practice.likes)).toHaveLength(1);
	});
}

const undo = (page: Page) =>
	page.click(
		'[data-testid="unlike"], [aria-label="いいね！を取り消す"][role="button"], [role="dialog"] [role="button"]:has([aria-label="いいね！を取り消す"])',
	);
