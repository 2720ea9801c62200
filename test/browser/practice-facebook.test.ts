import { describe, expect, test } from "vitest";
import {
	button,
	dialogEditor,
	isDisabled,
	openDialog,
	postButton,
	visitFacebook,
} from "./harness/facebook-page";
import { modelText, sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { findEditor, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const cases = [
	{ browser: "chromium" as const },
	{ browser: "firefox" as const },
];

describe.each(cases)(
	"Facebook's dialog for a post in $browser",
	({ browser }) => {
		const scene = openScene(browser, { extension: false });

		test("the post button is a div that answers a press once there is something to post", async () => {
			const page = await openDialog(scene);
			expect(await isDisabled(page, postButton)).toBe(true);
			await page.click(postButton);
			expect(await sent(page)).toEqual([]);
			await focusEditor(page);
			await type(page, "押して送る");
			expect(await isDisabled(page, postButton)).toBe(false);
			await page.click(postButton);
			expect(await sent(page)).toMatchObject([
				{
					account: "1000111",
					action: "post",
					way: "click",
					text: "押して送る",
					audience: "friends",
				},
			]);
			expect(await page.$(dialogEditor)).toBe(null);
		});

		test.each(["Enter", " "] as const)(
			"the key %j on the button posts without any click",
			async (key) => {
				const page = await openDialog(scene);
				await type(page, "鍵で送る");
				await page.evaluate(() =>
					document.addEventListener("click", () => console.error("click")),
				);
				await page.focus(postButton);
				await press(page, key);
				expect(await sent(page)).toMatchObject([
					{ way: "key", text: "鍵で送る" },
				]);
			},
		);

		test("Enter in the editor posts nothing", async () => {
			const page = await openDialog(scene);
			await type(page, "一行目\n");
			await press(page, "Control", "Enter");
			expect(await sent(page)).toEqual([]);
		});

		test("an untrusted click is taken like a person's", async () => {
			const page = await openDialog(scene);
			await type(page, "一押し");
			await page.$eval(postButton, (node) => (node as HTMLElement).click());
			expect(await sent(page)).toMatchObject([{ text: "一押し" }]);
		});

		test.each(["kept", "gone"])(
			"in two steps the editor is %s while the settings are shown",
			async (editor) => {
				const page = await openDialog(scene, `/?steps=2&editor=${editor}`);
				await type(page, "二段");
				await page.click(button("次へ"));
				await page.waitForSelector('[role="dialog"][aria-label="投稿設定"]');
				expect(await sent(page)).toEqual([]);
				expect(await page.$$(dialogEditor)).toHaveLength(
					editor === "kept" ? 1 : 0,
				);
				await page.click(button("戻る"));
				await eventually(() => modelText(page)).toBe("二段");
				await page.click(button("次へ"));
				await page.click(postButton);
				expect(await sent(page)).toMatchObject([{ text: "二段" }]);
			},
		);

		test.each([
			["nested", "投稿を作成"],
			["sibling", null],
		])(
			"the labelled dialog is %s, the outer one always holds all",
			async (shape, label) => {
				const page = await openDialog(scene, `/?dialog=${shape}`);
				const editor = await findEditor(page);
				const found = await editor.evaluate((node, selector) => {
					const inner = node.closest('[role="dialog"]');
					const outer = node.closest('[role="dialog"][aria-modal="true"]');
					return {
						label: inner?.getAttribute("aria-label") ?? null,
						holdsButton: outer?.querySelector(selector) !== null,
					};
				}, postButton);
				expect(found).toEqual({ label, holdsButton: true });
			},
		);

		test("the dialog pulls the focus back from a press, a script and a key", async () => {
			const page = await openDialog(scene);
			const isInside = () =>
				page.evaluate(() =>
					Boolean(document.activeElement?.closest('[role="dialog"]')),
				);
			await page.$eval('[role="region"] [role="button"]', (node) =>
				(node as HTMLElement).focus(),
			);
			expect(await isInside()).toBe(true);
			await page.mouse.click(5, 5);
			await eventually(isInside).toBe(true);
			for (let count = 0; count < 12; count++) {
				await press(page, "Tab");
				expect(await isInside()).toBe(true);
			}
			await page.evaluate(() => (document.activeElement as HTMLElement).blur());
			await press(page, "a");
			expect(await isInside()).toBe(true);
		});

		test("Escape asks before it throws a text away", async () => {
			const page = await openDialog(scene);
			await type(page, "書きかけ");
			await press(page, "Escape");
			await page.click(button("破棄"));
			await eventually(() => page.$(dialogEditor)).toBe(null);
			expect(await sent(page)).toEqual([]);
		});

		test("the audience is chosen in a dialog and named by the button", async () => {
			const page = await openDialog(scene);
			const label = () =>
				page.$eval(`${dialogEditor.split(" ")[0]} .audience`, (node) =>
					node.getAttribute("aria-label"),
				);
			expect(await label()).toMatch(/投稿の共有範囲.*友達/);
			await page.click(".audience");
			const radio = await page.waitForSelector('[role="radio"]');
			expect(await radio?.evaluate((node) => node.textContent)).toMatch(
				/Facebook利用者以外を含むすべての人/,
			);
			await radio?.click();
			await page.click(
				button(
					"プライバシー設定の共有範囲の選択を完了して、ダイアログを閉じる",
				),
			);
			await eventually(label).toMatch(/投稿の共有範囲.*公開/);
			await focusEditor(page);
			await type(page, "みなさんへ");
			await page.click(postButton);
			expect(await sent(page)).toMatchObject([{ audience: "public" }]);
		});

		test("editing starts from the posted text", async () => {
			const page = await visitFacebook(scene, "/kawabe_city?as=page");
			await page.click(button("この投稿に対するアクション"));
			await page.click('[role="menuitem"]');
			await page.waitForSelector(dialogEditor);
			expect(await modelText(page)).toMatch(/^【窓口の休み】\n/);
			await press(page, "Control", "End");
			await type(page, "追記");
			await page.click(button("保存"));
			expect((await sent(page))[0]).toMatchObject({ action: "edit" });
			expect((await sent(page))[0]?.text).toMatch(/。追記$/);
		});

		test("pictures stand in the dialog with or without a description", async () => {
			const page = await openDialog(scene);
			await page.evaluate(() => window.practice.attach());
			await page.evaluate(() => window.practice.attach("市役所前の桜"));
			expect(
				await page.$$eval('[role="dialog"] form .attachments img', (images) =>
					images.map((image) => image.getAttribute("alt")),
				),
			).toEqual(["", "市役所前の桜"]);
			expect(await isDisabled(page, postButton)).toBe(false);
		});

		test("English words, dark colours", async () => {
			const page = await openDialog(scene, "/?lang=en&theme=dark");
			await page.waitForSelector('[role="dialog"][aria-label="Create post"]');
			expect(
				await page.$eval("html", (node) => [node.lang, node.className]),
			).toEqual(["en", "__fb-dark-mode"]);
			await type(page, "Hello");
			await page.click(button("Post"));
			expect(await sent(page)).toMatchObject([{ text: "Hello" }]);
		});
	},
);
