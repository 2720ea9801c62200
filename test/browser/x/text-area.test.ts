import type { Viewport } from "puppeteer-core";
import { expect, test } from "vitest";
import { boxOf } from "../harness/lines";
import { areAligned, seenMarks } from "../harness/marks";
import { places } from "../harness/places";
import { modelText } from "../harness/practice-page";
import { openScene } from "../harness/scene";
import { focusEditor, type } from "../harness/typing";
import { eventually } from "../harness/waiting";

const scene = openScene("chromium");
const touch = "https://x.com/home?mobile&posts=20";
const field = 'textarea[data-testid="tweetTextarea_0"]';
const link = "https://bit.ly/3abcD";

const windows: Record<string, Viewport> = {
	"a phone": { width: 390, height: 800 },
	"a tablet": { width: 820, height: 1000 },
	"a phone at 200 %": { width: 320, height: 600, deviceScaleFactor: 2 },
};

for (const [name, viewport] of Object.entries(windows))
	test(`underlines lie under their words on ${name}, wrapped and scrolled`, async () => {
		const page = await scene.visit(touch);
		await page.setViewport(viewport);
		await focusEditor(page);
		await page.$eval(field, (area) => {
			area.style.height = "150px";
		});
		const text = `🎉 and some English ${link} です。\n電話は090-1234-5678 まで。\t字下げ`;
		await type(page, text);
		await eventually(() => places(page)).toHaveLength(2);
		await eventually(() => areAligned(page)).toBe(true);

		// Longer than the field: it scrolls in itself.
		const more = "\n長い文です。".repeat(30);
		await page.keyboard.sendCharacter(more);
		await type(page, `\n最後に ${link}`);
		await eventually(() => places(page)).toHaveLength(3);
		const start = `${text}${more}\n最後に `.length;
		await eventually(() => seenMarks(page)).toEqual([
			{ start, isAligned: true },
		]);
		await page.$eval(field, (area) => {
			area.scrollTop = 0;
		});
		await eventually(async () => (await seenMarks(page))[0]).toEqual({
			start: text.indexOf(link),
			isAligned: true,
		});
		expect(await areAligned(page)).toBe(true);
	});

test("underlines go with the page when it scrolls or is resized", async () => {
	const page = await scene.visit(touch);
	await page.setViewport({ width: 390, height: 500 });
	await focusEditor(page);
	await type(page, `お知らせです。くわしくは ${link} をご覧ください。`);
	await eventually(() => areAligned(page)).toBe(true);
	await page.evaluate(() => scrollTo(0, 45));
	await eventually(() => areAligned(page)).toBe(true);
	await page.setViewport({ width: 700, height: 500 });
	await eventually(() => areAligned(page)).toBe(true);
	await page.$eval(field, (area) => {
		area.style.fontSize = "24px";
		area.style.height = "200px";
	});
	await eventually(() => areAligned(page)).toBe(true);
});

test("underlines are painted, under the words and nowhere else", async () => {
	const page = await scene.visit(touch);
	await page.setViewport({ width: 600, height: 700 });
	await focusEditor(page);
	await type(page, `お知らせ ${link}`);
	await eventually(() => places(page)).toHaveLength(1);
	await page.$eval(field, (area) => area.blur());
	const box = await boxOf(page, field);
	const clip = { x: box.left, y: box.top, width: box.width, height: 40 };
	const empty = { ...clip, y: box.top + 45 };
	const shoot = (clip: {
		x: number;
		y: number;
		width: number;
		height: number;
	}) => page.screenshot({ clip, encoding: "base64" });
	const [line, below] = [await shoot(clip), await shoot(empty)];
	await page.evaluate(() => CSS.highlights.clear());
	expect(await shoot(clip)).not.toBe(line);
	expect(await shoot(empty)).toBe(below);
});

test("underlines do not show through a dialog that lies over the field", async () => {
	const page = await scene.visit(touch);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => places(page)).toHaveLength(1);
	const isShown = () =>
		page.$eval(
			"hitoiki-root",
			(root) =>
				root.shadowRoot?.querySelector(".mirror")?.checkVisibility() ?? false,
		);
	expect(await isShown()).toBe(true);
	await page.evaluate(() => {
		const cover = document.createElement("div");
		cover.id = "cover";
		cover.style.cssText = "position:fixed;inset:0;background:white;z-index:9";
		document.body.append(cover);
	});
	await eventually(isShown).toBe(false);
	await page.evaluate(() => document.querySelector("#cover")?.remove());
	await eventually(isShown).toBe(true);
	expect(await modelText(page)).toBe(link);
});
