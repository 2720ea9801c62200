import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { shownText, spans } from "./harness/lexical-text";
import { modelText } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import {
	findEditor,
	focusEditor,
	openIme,
	paste,
	press,
	selectWords,
	type,
} from "./harness/typing";
import { eventually } from "./harness/waiting";

const shapes = {
	plain: { paragraphs: 1, breaks: 2 },
	rich: { paragraphs: 3, breaks: 0 },
} as const;

const cases = (["chromium", "firefox"] as const).map((browser) => ({
	browser,
}));

/** The model and the page agree on this text. */
async function bothHold(page: Page, text: string): Promise<void> {
	await eventually(() => modelText(page)).toBe(text);
	expect(await shownText(page)).toBe(text);
}

describe.each(cases)("Lexical in $browser", ({ browser }) => {
	const scene = openScene(browser, { extension: false });

	describe.each(["plain", "rich"] as const)("as %s text", (shape) => {
		const open = async () => {
			const page = await scene.visit(
				`https://www.facebook.com/?posts=0&shape=${shape}`,
			);
			await page.click('[role="region"] [role="button"]');
			await findEditor(page);
			return page;
		};

		test("the dialog gives the caret to an empty editor", async () => {
			const page = await open();
			expect(await modelText(page)).toBe("");
			const editor = await findEditor(page);
			expect(await editor.$eval("p", (p) => [p.dir, p.innerHTML])).toEqual([
				"auto",
				'<br data-lexical-managed-linebreak="true">',
			]);
			await type(page, "あ");
			await bothHold(page, "あ");
		});

		test("Enter breaks the line in the shape's own way", async () => {
			const page = await open();
			await type(page, "一行目\n\n三行目");
			await bothHold(page, "一行目\n\n三行目");
			const editor = await findEditor(page);
			const count = (selector: string) =>
				editor.$$eval(selector, (nodes) => nodes.length);
			expect({
				paragraphs: await count("p"),
				breaks: await count("br:not([data-lexical-managed-linebreak])"),
			}).toEqual(shapes[shape]);
		});

		test("Shift+Enter breaks the line inside the paragraph", async () => {
			const page = await open();
			await type(page, "上");
			await press(page, "Shift", "Enter");
			await type(page, "下");
			await bothHold(page, "上\n下");
			const editor = await findEditor(page);
			expect(await editor.$$eval("p", (nodes) => nodes.length)).toBe(1);
		});

		test("deleting tells no input event and ends in an empty paragraph", async () => {
			const page = await open();
			await type(page, "消えます");
			const editor = await findEditor(page);
			await editor.evaluate((node) => {
				node.addEventListener("input", () => console.error("input event"));
			});
			await press(page, "Backspace");
			await bothHold(page, "消えま");
			await press(page, "Control", "a");
			await press(page, "Delete");
			await bothHold(page, "");
		});

		test("undo belongs to the editor", async () => {
			const page = await open();
			await type(page, "はじめ");
			await selectWords(page, "じめ");
			await page.evaluate(() =>
				document.execCommand("insertText", false, "まり"),
			);
			await bothHold(page, "はまり");
			await press(page, "Control", "z");
			await bothHold(page, "はじめ");
		});

		test("a hashtag and a mention have spans of their own, as long as they are ones", async () => {
			const page = await open();
			await type(page, "明日は #広報 と @川辺市 です");
			await bothHold(page, "明日は #広報 と 川辺市 です");
			expect(await spans(page)).toEqual([
				"明日は ",
				"#広報",
				" と ",
				"川辺市",
				" です",
			]);
			await selectWords(page, "#");
			await press(page, "Backspace");
			await bothHold(page, "明日は 広報 と 川辺市 です");
			expect((await spans(page))[0]).toBe("明日は 広報 と ");
		});

		test("a new element in the editor's place holds the same text and goes on", async () => {
			const page = await open();
			await type(page, "残る\n文");
			const before = await findEditor(page);
			await page.evaluate(() => window.practice.remount());
			expect(await before.evaluate((node) => node.isConnected)).toBe(false);
			await bothHold(page, "残る\n文");
			await focusEditor(page);
			await press(page, "Control", "End");
			await type(page, "章");
			await bothHold(page, "残る\n文章");
		});

		test("a paste keeps the words and the lines", async () => {
			const page = await open();
			await type(page, "前");
			await paste(page, "一行目\n二行目 #広報");
			await bothHold(page, "前一行目\n二行目 #広報");
			expect((await spans(page)).at(-1)).toBe("#広報");
		});

		// Firefox gives a test no way into the input method.
		if (browser === "chromium")
			test("a conversion is in the page and in the model at once", async () => {
				const page = await open();
				await type(page, "本日は");
				const ime = await openIme(page);
				await ime.compose("せいてん");
				await bothHold(page, "本日はせいてん");
				await ime.commit("晴天");
				await bothHold(page, "本日は晴天");
				await ime.compose("なり");
				await ime.cancel();
				await bothHold(page, "本日は晴天");
			});
	});
});
