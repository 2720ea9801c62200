import type { Page, Viewport } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { hasGate, link, secret } from "./gate/describe-gate";
import { townRules } from "./gate/settings";
import { focusedButton, focusOwner } from "./harness/caret";
import { caption, comment, pressText } from "./harness/instagram-page";
import { boxOf, drawn, expectClearLine } from "./harness/lines";
import { areAligned } from "./harness/marks";
import { badge, badges, gate, panel, pressButton } from "./harness/panel";
import { places } from "./harness/places";
import { modelText, sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { findEditor, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const site = "https://www.instagram.com";
const words = "https://bit.ly/3abcD";

beforeAll(() =>
	setOwn(scene.stage(), {
		...townRules,
		rules: { ...townRules.rules, "missing-alt-text": "confirm" },
	}),
);

async function openCaption(query = ""): Promise<Page> {
	const page = await scene.visit(`${site}/?create=caption&posts=1${query}`);
	await page.waitForSelector(caption);
	await focusEditor(page, -1);
	return page;
}

describe("who posts", () => {
	test.each([
		["the town", "", /^公式 @kawabe_city/],
		["a person", "&account=hanako_s", /^個人 @hanako_s/],
		["the town, in English", "&lang=en", /^公式 @kawabe_city/],
	])("%s, for a caption and for a comment", async (_, query, expected) => {
		const page = await openCaption(query);
		await eventually(() => badge(page)).toMatch(expected);
		await page.goto(`${site}/?posts=1${query}`);
		await focusEditor(page, 0);
		await eventually(() => badge(page)).toMatch(expected);
	});

	test("another name beside the caption: 不明, with both names", async () => {
		const page = await openCaption();
		await eventually(() => badge(page)).toMatch(/^公式/);
		await page.$eval('[role="dialog"] .who img', (portrait) => {
			portrait.setAttribute("alt", "midori_cafeさんのプロフィール写真");
		});
		await eventually(() => badge(page)).toMatch(
			/^不明 .*midori_cafe.*kawabe_city/,
		);
	});

	test("other people's pictures do not say who posts", async () => {
		const page = await scene.visit(`${site}/p/K7999/?posts=3`);
		await page.waitForSelector(`[role="dialog"] ${comment}`);
		await focusEditor(page, -1);
		await eventually(() => badge(page)).toMatch(/^公式 @kawabe_city/);
	});
});

describe("descriptions of pictures", () => {
	test("are asked about where the page hides them, missed where it shows that there are none", async () => {
		const page = await openCaption();
		await type(page, "お知らせです。");
		await eventually(async () => (await panel(page))?.items.join()).toContain(
			"ここからは見えません",
		);

		await page.click(".expander");
		await eventually(async () => (await panel(page))?.items.join()).toContain(
			"説明文がありません",
		);
		await page.click('input[placeholder*="代替テキスト"]');
		await type(page, "市役所の前の桜");
		await page.click(caption);
		await type(page, "。");
		await eventually(() => panel(page)).toBeUndefined();
	});
});

test("private chats are left alone: no line, no underline", async () => {
	const page = await scene.visit(`${site}/direct/t/taro_walks/`);
	await focusEditor(page, -1);
	await type(page, secret);
	expect(await modelText(page, -1)).toBe(secret);
	expect(await badges(page)).toEqual([]);
	expect(await places(page)).toEqual([]);
	await press(page, "Enter");
	await eventually(() => modelText(page, -1)).toBe("");
	expect(await page.$("hitoiki-root")).toBeNull();
});

test("an old caption is there from the first moment, and saved after one breath", async () => {
	const page = await scene.visit(`${site}/?posts=1`);
	await page.click('article svg[aria-label="その他のオプション"]');
	await pressText(page, "編集");
	await page.waitForSelector(caption);
	await focusEditor(page, -1);
	await press(page, "Control", "End");
	await type(page, ` ${words}`);
	await eventually(async () => (await places(page))[0]?.before).toMatch(
		/^土手の桜が見ごろです。.*#桜 $/,
	);
	await pressText(page, "完了");
	await hasGate(page).toBe(true);
	expect(await sent(page)).toEqual([]);
});

test("an English page: a caption and its button", async () => {
	const page = await openCaption("&lang=en");
	await type(page, link);
	await eventually(() => places(page)).toHaveLength(1);
	await pressText(page, "Share");
	await hasGate(page).toBe(true);
	expect((await gate(page))?.text).toContain("@kawabe_city");
});

test("a composer that has become unknown says so", async () => {
	const page = await openCaption();
	await page.$eval(caption, (editor) => {
		editor.removeAttribute("data-lexical-editor");
		editor.setAttribute("data-new-editor", "true");
	});
	await page.click("[data-new-editor]");
	await type(page, `ひみつの下書き ${words}`);
	await eventually(async () => (await badges(page)).join()).toMatch(
		/^不明.*この入力欄は確認していません/,
	);
	expect(await places(page)).toEqual([]);
	await pressText(page, "シェア");
	await eventually(() => sent(page)).toHaveLength(1);
});

test("the list can be reached and left by keyboard although the dialog traps the focus", async () => {
	const page = await openCaption();
	await type(page, link);
	await eventually(() => places(page)).toHaveLength(1);
	await press(page, "Alt", "Shift", "H");
	await eventually(() => focusOwner(page)).toBe("ours");
	const first = await focusedButton(page);
	await press(page, "Tab");
	expect(await focusOwner(page)).toBe("ours");
	expect(await focusedButton(page)).not.toBe(first);
	await press(page, "Escape");
	await eventually(() => focusOwner(page)).toBe("editor");
	await type(page, "。");
	await eventually(() => modelText(page, -1)).toBe(`${link}。`);
});

describe("a comment's underlines lie under their words", () => {
	const windows: Record<string, Viewport> = {
		"a desktop window": { width: 1280, height: 900 },
		"a window at 150 %": { width: 853, height: 600, deviceScaleFactor: 1.5 },
		"a window at 200 %": { width: 640, height: 450, deviceScaleFactor: 2 },
	};
	for (const [window, viewport] of Object.entries(windows))
		for (const address of [`${site}/?posts=1`, `${site}/p/K8000/?posts=1`])
			test(`in ${window} on ${address}: mixed scripts, scrolled, resized`, async () => {
				const page = await scene.visit(address);
				await page.setViewport(viewport);
				await focusEditor(page, -1);
				await type(page, `🎉 ｶﾅ and English ${words} です。`);
				await press(page, "Shift", "Enter");
				await type(page, `👨‍👩‍👧‍👦\t電話は${words} まで`);
				await eventually(() => places(page)).toHaveLength(2);
				await eventually(() => areAligned(page)).toBe(true);
				// Longer than the area is high: it scrolls in itself.
				await page.keyboard.sendCharacter("長い文です。".repeat(40));
				await type(page, ` ${words}`);
				await eventually(() => places(page)).toHaveLength(3);
				await eventually(() => areAligned(page)).toBe(true);
				const area = await findEditor(page, -1);
				await area.evaluate((area) => {
					area.scrollTop = 0;
				});
				await eventually(() => areAligned(page)).toBe(true);
				await page.setViewport({ ...viewport, width: viewport.width - 60 });
				await area.scrollIntoView();
				await eventually(() => areAligned(page)).toBe(true);
				await page.mouse.wheel({ deltaY: 30 });
				await area.scrollIntoView();
				await eventually(() => areAligned(page)).toBe(true);
			});
});

describe("the line covers no control of the site", () => {
	const windows: Record<string, Viewport> = {
		"a desktop window": { width: 1280, height: 900 },
		"a low window": { width: 1100, height: 520 },
		"a window at 200 %": { width: 640, height: 450, deviceScaleFactor: 2 },
	};
	const composers: Record<string, () => Promise<Page>> = {
		"a caption": () => openCaption(),
		"a comment": () => scene.visit(`${site}/?posts=2`),
		"a comment in a post's dialog": () =>
			scene.visit(`${site}/p/K8000/?posts=1`),
	};
	for (const [name, open] of Object.entries(composers))
		test(`beside ${name}`, async () => {
			await expectClearLine(await open(), windows);
		});
});

describe("the open list covers no control of the site, nor the menu at the side", () => {
	const windows: Record<string, Viewport> = {
		"a desktop window": { width: 1280, height: 900 },
		"a laptop": { width: 1366, height: 768 },
		"a wide window": { width: 1920, height: 1000 },
		"a narrow window": { width: 400, height: 800 },
		"a very narrow window": { width: 320, height: 640 },
		"a window at 200 %": { width: 640, height: 450, deviceScaleFactor: 2 },
	};
	for (const [window, viewport] of Object.entries(windows))
		test(`beside a caption in ${window}`, async () => {
			const page = await openCaption();
			await page.setViewport(viewport);
			await type(page, `${secret} ${words} ${words} ${words}`);
			await eventually(() => places(page)).not.toEqual([]);
			await pressButton(page, "一覧を開く");
			await eventually(async () => {
				const [shown] = await drawn(page);
				return shown?.list && shown.underList;
			}).toEqual([]);
			const [shown] = await drawn(page);
			const menu = await boxOf(page, "nav");
			const isOver =
				(shown?.list?.left ?? 0) < menu.left + menu.width &&
				viewport.width > 1000;
			expect(isOver).toBe(false);
		});
});
