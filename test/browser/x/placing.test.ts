import type { Page, Viewport } from "puppeteer-core";
import { describe, test } from "vitest";
import { boxOf, drawn, isInside } from "../harness/lines";
import { pressButton } from "../harness/panel";
import { openScene } from "../harness/scene";
import { findEditor, focusEditor, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { addPart, dialog, dialogEditor, openQuote, openReply } from "./x-page";

const scene = openScene("chromium");
const timeline = "https://x.com/home";
const text = "詳しくは https://bit.ly/3abcD へ";

const windows: Record<string, Viewport> = {
	"a desktop window": { width: 1280, height: 900 },
	"a wide window": { width: 1920, height: 1000 },
	"a low window": { width: 1100, height: 520 },
	"a narrow window": { width: 400, height: 800 },
	"a very narrow window": { width: 320, height: 640 },
	"a window at 200 %": { width: 640, height: 450, deviceScaleFactor: 2 },
};

/** How each composer is opened, and what to wait for. */
const composers: Record<string, () => Promise<Page>> = {
	"the box on the home page": () => scene.visit(timeline),
	"the dialog": () => scene.visit(dialog),
	"the dialog with a quoted post": async () => {
		const page = await scene.visit(timeline);
		await openQuote(page, "midori_cafe");
		return page;
	},
	"the dialog that answers": async () => {
		const page = await scene.visit(timeline);
		await openReply(page, "midori_cafe");
		return page;
	},
	"a thread": async () => {
		const page = await scene.visit(dialog);
		await page.waitForSelector(dialogEditor);
		await type(page, "一つ目");
		await addPart(page);
		return page;
	},
	"the box under a post": async () => {
		const page = await scene.visit("https://x.com/midori_cafe/status/999");
		await focusEditor(page);
		return page;
	},
	"the touch page": () => scene.visit("https://x.com/home?mobile"),
};

describe("the line covers no control of the site", () => {
	for (const [name, open] of Object.entries(composers))
		test(`beside ${name}`, async () => {
			const page = await open();
			for (const [window, viewport] of Object.entries(windows)) {
				await page.setViewport(viewport);
				const editor = await findEditor(page, -1);
				await editor.scrollIntoView();
				await eventually(async () => (await drawn(page)).length).toBe(1);
				// The place is looked at again when the layout has come to rest.
				await eventually(async () => {
					const [shown] = await drawn(page);
					return {
						window,
						under: shown?.underLine,
						isInside: isInside(shown?.line, viewport),
					};
				}).toEqual({ window, under: [], isInside: true });
			}
		});
});

test("the line stays clear while one writes on and on", async () => {
	const page = await scene.visit(timeline);
	await focusEditor(page);
	for (const line of ["一行目", "二行目", text, "四行目", "五行目"]) {
		await type(page, line);
		await press(page, "Enter");
		await eventually(async () => (await drawn(page))[0]?.underLine).toEqual([]);
	}
});

test("the line goes with its composer when one scrolls, and hides when it is out of sight", async () => {
	const page = await scene.visit("https://x.com/home?posts=40");
	await focusEditor(page);
	await type(page, text);
	await eventually(() => drawn(page)).toHaveLength(1);
	await page.evaluate(() => scrollTo(0, 60));
	await eventually(async () => (await drawn(page))[0]?.underLine).toEqual([]);
	await page.evaluate(() => scrollTo(0, 1500));
	await eventually(() => drawn(page)).toEqual([]);
	await page.evaluate(() => scrollTo(0, 0));
	await eventually(() => drawn(page)).toHaveLength(1);
});

test("the list lies in the window and covers no control of the site", async () => {
	const page = await scene.visit(dialog);
	await page.waitForSelector(dialogEditor);
	await type(page, `${text}、090-1234-5678`);
	await pressButton(page, "一覧を開く");
	for (const [window, viewport] of Object.entries(windows)) {
		await page.setViewport(viewport);
		await eventually(async () => {
			const [shown] = await drawn(page);
			return {
				window,
				isInside: isInside(shown?.list, viewport),
				under: shown?.underList,
			};
		}).toEqual({ window, isInside: true, under: [] });
	}
});

test("the line and the list take the colours of the page", async () => {
	for (const [theme, expected] of [
		["light", "light"],
		["dim", "dark"],
		["dark", "dark"],
	]) {
		const page = await scene.visit(`${dialog}&theme=${theme}`);
		await eventually(async () => (await drawn(page))[0]?.theme).toBe(expected);
	}
});

test("the list lies beside the dialog where there is room", async () => {
	const page = await scene.visit(dialog);
	await page.waitForSelector(dialogEditor);
	await type(page, text);
	await pressButton(page, "一覧を開く");
	const frame = await boxOf(page, '[role="dialog"]');
	await eventually(
		async () =>
			((await drawn(page))[0]?.list?.left ?? 0) >= frame.left + frame.width,
	).toBe(true);
});
