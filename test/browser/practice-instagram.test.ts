import { describe, expect, test } from "vitest";
import {
	caption,
	openCaption,
	pressText,
	visitInstagram,
} from "./harness/instagram-page";
import { shownText } from "./harness/lexical-text";
import { sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { findEditor, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const cases = [
	{ browser: "chromium" as const },
	{ browser: "firefox" as const },
];

describe.each(cases)("Instagram's captions in $browser", ({ browser }) => {
	const scene = openScene(browser, { extension: false });

	test("a new post comes to its caption by four steps", async () => {
		const page = await visitInstagram(scene);
		await page.click('svg[aria-label="新規投稿"]');
		await pressText(page, "投稿");
		await page.waitForSelector('[role="dialog"][aria-label="新規投稿を作成"]');
		await page.evaluate(() => window.practice.attach());
		await pressText(page, "次へ");
		await pressText(page, "次へ");
		await page.waitForSelector(caption);
		await type(page, "一行目\n\n三行目 #広報");
		expect(await shownText(page, -1)).toBe("一行目\n\n三行目 #広報");
		await pressText(page, "シェア");
		expect(await sent(page)).toMatchObject([
			{
				account: "kawabe_city",
				action: "post",
				way: "click",
				text: "一行目\n\n三行目 #広報",
				parts: [{ media: [{ kind: "image", alt: "" }] }],
			},
		]);
	});

	test("the caption's editor is marked up as Instagram's and counts", async () => {
		const page = await openCaption(scene);
		const editor = await findEditor(page, -1);
		expect(
			await editor.evaluate((node) => [
				node.getAttribute("role"),
				node.getAttribute("aria-label"),
				node.getAttribute("aria-placeholder"),
				node.className,
			]),
		).toEqual([
			"textbox",
			"キャプションを入力…",
			"キャプションを入力…",
			"notranslate",
		]);
		await type(page, "#川辺市 です");
		// A caption's hashtags stay in the text.
		expect(
			await editor.$$eval("[data-lexical-text]", (nodes) => nodes.length),
		).toBe(1);
		expect(await page.$eval(".counter", (node) => node.textContent)).toBe(
			"7/2,200",
		);
	});

	test.each(["Enter", " "] as const)(
		"the key %j on the share button shares without any click",
		async (key) => {
			const page = await openCaption(scene);
			await type(page, "鍵で送る");
			await page.evaluate(() =>
				document.addEventListener("click", () => console.error("click")),
			);
			const share = await page.$('.dialog-head [role="button"]:last-child');
			expect(
				await share?.evaluate((node) => [
					node.textContent,
					node.hasAttribute("aria-label"),
				]),
			).toEqual(["シェア", false]);
			await share?.focus();
			await press(page, key);
			expect(await sent(page)).toMatchObject([
				{ way: "key", text: "鍵で送る" },
			]);
		},
	);

	test("descriptions are on the page only while their section is open", async () => {
		const page = await openCaption(scene);
		await page.evaluate(() => window.practice.attach("市役所前の桜"));
		const fields = '[role="dialog"] input[placeholder="代替テキストを入力…"]';
		expect(await page.$$(fields)).toHaveLength(0);
		await page.click('[role="button"][aria-expanded="false"]');
		await page.waitForSelector(fields);
		expect(
			await page.$$eval(fields, (inputs) =>
				inputs.map((input) => (input as HTMLInputElement).value),
			),
		).toEqual(["", "市役所前の桜"]);
		await page.click(fields);
		await type(page, "土手");
		await pressText(page, "シェア");
		expect(await sent(page)).toMatchObject([
			{ parts: [{ media: [{ alt: "土手" }, { alt: "市役所前の桜" }] }] },
		]);
	});

	test("a switch sends the same post to Threads", async () => {
		const page = await openCaption(scene);
		const toggle = '[role="switch"]';
		const isOn = () =>
			page.$eval(toggle, (node) => node.getAttribute("aria-checked"));
		expect(await isOn()).toBe("false");
		await page.focus(toggle);
		await press(page, " ");
		expect(await isOn()).toBe("true");
		await pressText(page, "シェア");
		expect(await sent(page)).toMatchObject([{ crossPosted: ["threads"] }]);
	});

	test("the dialog pulls the focus back, and asks before it throws away", async () => {
		const page = await openCaption(scene);
		await page.$eval("main textarea", (node) => (node as HTMLElement).focus());
		expect(
			await page.evaluate(() =>
				Boolean(document.activeElement?.closest('[role="dialog"]')),
			),
		).toBe(true);
		await press(page, "Escape");
		await pressText(page, "破棄");
		await eventually(() => page.$(caption)).toBe(null);
		expect(await sent(page)).toEqual([]);
	});

	test("editing changes an old caption", async () => {
		const page = await visitInstagram(scene);
		await page.click('article svg[aria-label="その他のオプション"]');
		await pressText(page, "編集");
		await page.waitForSelector(
			`[role="dialog"][aria-label="情報を編集"] ${caption.split(" ")[1]}`,
		);
		await focusEditor(page, -1);
		await press(page, "Control", "End");
		await type(page, " 追記");
		await pressText(page, "完了");
		expect(await sent(page)).toMatchObject([{ action: "edit" }]);
		expect((await sent(page))[0]?.text).toMatch(/#桜 追記$/);
	});

	test("English words, dark colours", async () => {
		const page = await openCaption(
			scene,
			"/?create=caption&lang=en&theme=dark",
		);
		await page.waitForSelector('[role="dialog"][aria-label="Create new post"]');
		await page.waitForSelector('[aria-label="Write a caption..."]');
		expect(
			await page.$eval("html", (node) => [node.lang, node.className]),
		).toEqual(["en", "__ig-dark-mode"]);
		await type(page, "Hello");
		await pressText(page, "Share");
		expect(await sent(page)).toMatchObject([{ text: "Hello" }]);
	});
});
