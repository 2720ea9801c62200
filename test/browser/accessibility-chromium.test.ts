import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Policy } from "../../src/core/policy";
import { languages } from "../../src/core/words";
import { pageNames } from "../../src/ui/name-page";
import { findBarriers } from "./harness/axe";
import { walkByTab } from "./harness/focus-walk";
import { speak } from "./harness/language";
import { pressButton } from "./harness/panel";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { commandKey, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");

/** Every page of the extension; a new one is a new line here. */
const pages = [
	"welcome.html",
	"popup.html",
	"options.html",
	"guide.html",
	"guide.html#takeover",
	"guide.html#report-mention",
	"guide.html#guideline",
	"journal.html",
	"self-check.html",
	"policy-studio.html",
];

const town: Partial<Policy> = {
	guideline: "zushi",
	organization: { name: "川辺市", domains: ["city.kawabe.example.lg.jp"] },
	accounts: [
		{ site: "x", id: "kawabe_city", kind: "official", name: "川辺市" },
		{ site: "x", id: "hanako_s", kind: "personal" },
	],
	contacts: [
		{ for: ["takeover"], name: "情報政策課", phone: "0000-00-0000" },
		{ for: [], name: "広報課", url: "https://www.city.kawabe.example.lg.jp/" },
	],
};
const themes = ["light", "dark"] as const;

async function open(path: string): Promise<Page> {
	const page = await scene.visit("about:blank");
	await page.goto(`chrome-extension://${scene.stage().extensionId}/${path}`);
	await page.waitForSelector("main");
	return page;
}

async function wear(page: Page, theme: (typeof themes)[number]) {
	await page.emulateMediaFeatures([
		{ name: "prefers-color-scheme", value: theme },
	]);
	// Scripts hear of it with the next frame.
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(resolve)),
	);
}

beforeAll(() => setOwn(scene.stage(), town));

describe.each(languages)("in %s", (language) => {
	beforeAll(() => speak(scene.stage(), language));

	test.each(pages)("%s has no barriers, light or dark", async (path) => {
		const page = await open(path);
		const [name = ""] = path.split(".");
		expect(await page.title()).toBe(
			pageNames[name as keyof typeof pageNames][language],
		);
		for (const theme of themes) {
			await wear(page, theme);
			expect(await findBarriers(page), theme).toEqual([]);
		}
		await wear(page, "light");
	});

	test.each(themes)(
		"nor have the line, the list and the dialog on a %s page",
		async (theme) => {
			const page = await scene.visit(
				`https://x.com/home?posts=1&theme=${theme}`,
			);
			await focusEditor(page);
			await type(page, "部外秘の資料は https://bit.ly/3abcD です");
			await eventually(
				async () => (await page.$$("hitoiki-root >>> .panel li")).length,
			).toBeGreaterThan(1);
			await pressButton(
				page,
				language === "ja" ? "一覧を開く" : "Open Hitoiki",
			);
			await page.click("hitoiki-root >>> .panel .clause");
			await page.waitForSelector("hitoiki-root >>> .summary .clause");
			expect(await findBarriers(page, "hitoiki-root")).toEqual([]);
			await press(page, commandKey, "Enter");
			await page.waitForSelector("hitoiki-root >>> dialog[open]");
			expect(await findBarriers(page, "hitoiki-root")).toEqual([]);
			await press(page, "Escape");
		},
	);
});

test.each(pages)(
	"of %s nothing sticks out in a window of 320 pixels",
	async (path) => {
		await speak(scene.stage(), "ja");
		const page = await open(path);
		await page.setViewport({ width: 320, height: 640 });
		const out = await page.evaluate(() => {
			const fields = document.querySelectorAll(
				"section :is(select, input, textarea, button)",
			);
			return [...fields]
				.filter((field) => {
					const right = field.closest("section")?.getBoundingClientRect().right;
					return field.getBoundingClientRect().right > (right ?? 0);
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 80));
		});
		expect(out).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
			// The popup is as wide as it is.
		).toBeLessThanOrEqual(path === "popup.html" ? 340 : 320);
	},
);

test.each(pages)(
	"%s can be gone through by Tab alone, and shows where one is",
	async (path) => {
		await speak(scene.stage(), "ja");
		const page = await open(path);
		expect(await walkByTab(page)).toEqual({
			missed: [],
			unmarked: [],
			outOfOrder: false,
			leaves: true,
		});
	},
);

test("a clause's own address leads to it, and the focus with it", async () => {
	const page = await open("guide.html#clause-zushi%2F3-5-2");
	await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(
		"clause-zushi/3-5-2",
	);
	expect(
		await page.$eval("[id='clause-zushi/3-5-2']", (clause) => {
			const { top, bottom } = clause.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		}),
	).toBe(true);
});

test("a step is ticked off with its time, in every tab, until one starts over", async () => {
	const page = await open("guide.html#takeover");
	const box = "#takeover input";
	const times = () => page.$$eval("#takeover time", (times) => times.length);
	await page.click(box);
	await eventually(times).toBe(1);
	await page.reload();
	await eventually(times).toBe(1);
	await page.click("#takeover .buttons button");
	await eventually(times).toBe(0);
	expect(
		await page.$eval(box, (box) => (box as HTMLInputElement).checked),
	).toBe(false);
});

test("the self-check asks for a name, remembers who looked, and keeps the focus", async () => {
	const page = await open("self-check.html");
	await page.click(".checks button");
	await page.waitForFunction(() => document.activeElement?.id === "by");
	await page.keyboard.type("川辺 花子");
	await page.focus(".checks button");
	await page.keyboard.press("Enter");
	await eventually(() =>
		page.$$eval(".history li", (rows) => rows.map((row) => row.textContent)),
	).toEqual([expect.stringContaining("川辺 花子")]);
	expect(
		await page.evaluate(
			() => document.activeElement?.closest(".check")?.className,
		),
	).toBe("check fine");
	await page.reload();
	await page.waitForSelector(".history li");
	expect(await page.$$(".check.fine")).toHaveLength(1);
	expect(await page.$eval("#by", (by) => (by as HTMLInputElement).value)).toBe(
		"川辺 花子",
	);
	// Whoever has begun is reminded of the rest.
	const popup = await open("popup.html");
	expect(await popup.$$("button.reminder")).toHaveLength(1);
});

test("a clause in the list leads to its place in the whole guideline", async () => {
	const page = await scene.visit("https://x.com/home?posts=1");
	await focusEditor(page);
	await type(page, "詳しくは https://bit.ly/3abcD へ");
	await eventually(
		async () => (await page.$$("hitoiki-root >>> .panel .clause")).length,
	).toBeGreaterThan(0);
	await pressButton(page, "一覧を開く");
	await page.click("hitoiki-root >>> .panel .clause");
	await pressButton(page, "ガイドラインの中で見る");
	const { browser } = scene.stage();
	const target = await browser.waitForTarget((target) =>
		target.url().includes("guide.html#clause-zushi%2F"),
	);
	const guide = await target.page();
	await guide?.waitForSelector(".clause.wanted");
	await guide?.close();
});

test("the daily look is asked for on a working day, until it is confirmed", async () => {
	const page = await scene.openTab("about:blank");
	// A Wednesday.
	await page.evaluateOnNewDocument(() => {
		const now = Date.parse("2026-04-01T10:00:00+09:00");
		globalThis.Date = class extends Date {
			constructor(...given: unknown[]) {
				super(...((given.length > 0 ? given : [now]) as [number]));
			}
			static override now = () => now;
		} as DateConstructor;
	});
	await page.goto(`chrome-extension://${scene.stage().extensionId}/popup.html`);
	await page.waitForSelector("p.reminder button");
	await page.click("p.reminder button");
	await eventually(() => page.$("p.reminder")).toBeNull();
	await page.reload();
	await page.waitForSelector("main");
	expect(await page.$("p.reminder")).toBeNull();
});
