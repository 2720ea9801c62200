import { describe, expect, test } from "vitest";
import { comment, openComment, visitInstagram } from "./harness/instagram-page";
import { modelText, sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { findEditor, openIme, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const cases = [
	{ browser: "chromium" as const },
	{ browser: "firefox" as const },
];

describe.each(cases)(
	"Instagram's comments and accounts in $browser",
	({ browser }) => {
		const scene = openScene(browser, { extension: false });

		test.each([
			["/", 0, comment],
			["/p/K8000/", -1, `[role="dialog"] ${comment}`],
		])(
			"on %s bare Enter sends a comment, Shift+Enter breaks the line",
			async (where, index, area) => {
				const page = await openComment(scene, where, area);
				await press(page, "Enter");
				expect(await sent(page)).toEqual([]);
				await type(page, "はい");
				await press(page, "Shift", "Enter");
				await type(page, "どうぞ");
				expect(await modelText(page, index)).toBe("はい\nどうぞ");
				await press(page, "Enter");
				expect(await sent(page)).toMatchObject([
					{
						action: "comment",
						way: "enter",
						text: "はい\nどうぞ",
						target: "K8000",
					},
				]);
				expect(await modelText(page, index)).toBe("");
			},
		);

		test("a comment's button answers presses and keys once there is something to send", async () => {
			const page = await openComment(scene);
			const button = `${comment} + [role="button"]`;
			const isDisabled = () =>
				page.$eval(button, (node) => node.getAttribute("aria-disabled"));
			expect(await isDisabled()).toBe("true");
			await type(page, "一つ");
			expect(await isDisabled()).toBe(null);
			await page.click(button);
			await page.click(comment);
			await type(page, "二つ");
			await page.focus(button);
			await press(page, "Enter");
			expect(await sent(page)).toMatchObject([
				{ way: "click", text: "一つ" },
				{ way: "key", text: "二つ" },
			]);
		});

		test("a long comment scrolls in its area", async () => {
			const page = await openComment(scene);
			const size = () =>
				page.$eval(comment, ({ clientHeight, scrollHeight }) => ({
					clientHeight,
					scrollHeight,
				}));
			const before = await size();
			await type(page, "あいうえお".repeat(60));
			const after = await size();
			expect(after.clientHeight).toBeGreaterThan(before.clientHeight);
			expect(after.scrollHeight).toBeGreaterThan(after.clientHeight);
		});

		test("a value set by a script is taken like a person's", async () => {
			const page = await openComment(scene);
			await page.$eval(comment, (area) => {
				const { set } =
					Object.getOwnPropertyDescriptor(
						HTMLTextAreaElement.prototype,
						"value",
					) ?? {};
				set?.call(area, "書き換えた");
				area.dispatchEvent(new Event("input", { bubbles: true }));
			});
			expect(await modelText(page)).toBe("書き換えた");
		});

		test("the focus makes the text area anew in one variant, and so does a forced renewal", async () => {
			const page = await visitInstagram(scene, "/?recreate=1");
			const first = await page.waitForSelector(comment);
			await first?.click();
			await type(page, "続く");
			expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
			expect(await modelText(page)).toBe("続く");
			const second = await page.$(comment);
			await page.evaluate(() => window.practice.remount());
			expect(await second?.evaluate((node) => node.isConnected)).toBe(false);
			expect(
				await page.$eval(
					comment,
					(area) => (area as HTMLTextAreaElement).value,
				),
			).toBe("続く");
		});

		test("the navigation and the cookie name who posts, after a switch too", async () => {
			const page = await visitInstagram(scene);
			const account = () =>
				page.evaluate(() => ({
					link: document
						.querySelector('nav a[role="link"]:has(img)')
						?.getAttribute("href"),
					alt: document.querySelector("nav img")?.getAttribute("alt"),
					cookie: document.cookie,
				}));
			const named = (handle: string, id: string) => ({
				link: `/${handle}/`,
				alt: `${handle}さんのプロフィール写真`,
				cookie: `ds_user_id=${id}`,
			});
			expect(await account()).toEqual(named("kawabe_city", "70000222"));
			await page.evaluate(() =>
				window.practice.switchAccount("hanako_s", { reload: false }),
			);
			expect(await account()).toEqual(named("hanako_s", "70000111"));
			await Promise.all([
				page.waitForNavigation(),
				page.evaluate(() => window.practice.switchAccount("kawabe_bousai")),
			]);
			expect(await account()).toEqual(named("kawabe_bousai", "70000333"));
		});

		test("a post opens over the page without leaving it", async () => {
			const page = await visitInstagram(scene, "/kawabe_city/");
			await page.click(".grid a");
			await page.waitForSelector(`[role="dialog"] ${comment}`);
			expect(new URL(page.url()).pathname).toBe("/p/K8000/");
			expect(await page.$(".grid")).not.toBe(null);
			await press(page, "Escape");
			await eventually(() => new URL(page.url()).pathname).toBe(
				"/kawabe_city/",
			);
		});

		test("a private chat has an editor of its own, outside of every post and dialog", async () => {
			const page = await visitInstagram(scene, "/direct/t/taro_walks/");
			const editor = await findEditor(page);
			expect(
				await editor.evaluate((node) =>
					node.closest('[role="dialog"], article, form'),
				),
			).toBe(null);
		});

		// Firefox gives a test no way into the input method.
		if (browser === "chromium")
			test("the Enter that ends a conversion sends nothing", async () => {
				const page = await openComment(scene);
				const ime = await openIme(page);
				await ime.compose("かわべ");
				await ime.takeKey("Enter");
				await ime.commit("川辺");
				expect(await modelText(page)).toBe("川辺");
				expect(await sent(page)).toEqual([]);
				await press(page, "Enter");
				expect(await sent(page)).toMatchObject([{ text: "川辺" }]);
			});
	},
);
