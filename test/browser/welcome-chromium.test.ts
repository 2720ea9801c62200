import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findBarriers } from "./harness/axe";
import { updateExtension } from "./harness/background";
import { walkByTab } from "./harness/focus-walk";
import { highlights } from "./harness/highlights";
import { areAligned } from "./harness/marks";
import { pressButton } from "./harness/panel";
import { assertQuiet } from "./harness/practice-page";
import { openStage, type Stage } from "./harness/stage";
import { commandKey, press } from "./harness/typing";
import { eventually } from "./harness/waiting";

let stage: Stage;
let page: Page;
const complaints: string[] = [];

const isWelcome = (address: string) => address.includes("/welcome.html");
const countWelcomes = () =>
	stage.browser.targets().filter((target) => isWelcome(target.url())).length;

const points = () =>
	page.$$eval("hitoiki-root >>> .panel li", (items) => items.length);
const said = () =>
	page.$eval("hitoiki-root >>> .said", (line) => line.textContent);
const state = () =>
	page.$eval("hitoiki-root", (root) => root.getAttribute("data-state"));
const pressExample = (which: number) =>
	page.click(`.practice fieldset button:nth-of-type(${which})`);
const written = () =>
	page.$eval("#practice", (field) => (field as HTMLTextAreaElement).value);
const stored = () =>
	page.evaluate(() => {
		const { chrome } = globalThis as unknown as {
			chrome: {
				storage: Record<
					"local" | "session",
					{ get(keys: null): Promise<object> }
				>;
			};
		};
		const { local, session } = chrome.storage;
		return Promise.all([local.get(null), session.get(null)]).then((all) =>
			JSON.stringify(all),
		);
	});

beforeAll(async () => {
	stage = await openStage("chromium", { extension: true, keepsWelcome: true });
	const target = await stage.browser.waitForTarget((target) =>
		isWelcome(target.url()),
	);
	page = (await target.page()) as Page;
	page.on("console", (message) => {
		if (["error", "warn"].includes(message.type()))
			complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(String(error)));
	await page.setViewport({ width: 1280, height: 900 });
	await page.waitForSelector("hitoiki-root >>> .said");
});
afterAll(() => stage?.close());
afterEach(() => assertQuiet({ complaints: complaints.splice(0) }, stage));

test("the first installation opens the page, with three sentences and an empty field", async () => {
	expect(countWelcomes()).toBe(1);
	expect(await page.$$(".promises li")).toHaveLength(3);
	expect(await said()).toContain("まだ何も書かれていません");
	expect(await points()).toBe(0);
});

test("an example is underlined and listed as beside a compose box", async () => {
	await pressExample(1);
	await eventually(points).toBeGreaterThan(1);
	expect(await highlights(page)).toContainEqual({
		name: "hitoiki-hold",
		text: "部外秘",
	});
	expect(await areAligned(page)).toBe(true);
	expect(await said()).toBe("");
});

test("it has no barriers, light or dark, wide or narrow", async () => {
	for (const width of [1280, 360])
		for (const theme of ["light", "dark"]) {
			await page.setViewport({ width, height: 900 });
			await page.emulateMediaFeatures([
				{ name: "prefers-color-scheme", value: theme },
			]);
			await eventually(() =>
				page.$eval(
					"hitoiki-root >>> .dock",
					(dock) => (dock as HTMLElement).dataset.theme,
				),
			).toBe(theme);
			expect(await findBarriers(page), `${width} ${theme}`).toEqual([]);
			expect(
				await page.evaluate(
					() => document.documentElement.scrollWidth <= innerWidth,
				),
				`${width} needs no scrolling sideways`,
			).toBe(true);
		}
	await page.setViewport({ width: 1280, height: 900 });
});

test("it can be gone through by Tab alone, the list too", async () => {
	// Tab goes on from the place that was pressed last.
	await page.click("h1");
	expect(await walkByTab(page)).toEqual({
		missed: [],
		unmarked: [],
		outOfOrder: false,
		leaves: true,
	});
});

test("Alt+Shift+H leads into the list, and Escape back to the field", async () => {
	await page.focus("#practice");
	const focused = () =>
		page.evaluate(() => {
			const inside = document.activeElement?.shadowRoot?.activeElement;
			return inside?.className ?? document.activeElement?.id;
		});
	await press(page, "Alt", "Shift", "H");
	await eventually(focused).toBe("panel");
	await press(page, "Escape");
	await eventually(focused).toBe("practice");
});

test("one's own words are checked as one writes, and Ctrl+Z takes an example back", async () => {
	await page.focus("#practice");
	await press(page, commandKey, "a");
	await page.keyboard.type("詳しくは https://bit.ly/3abcD へ");
	await eventually(() => highlights(page)).toEqual([
		expect.objectContaining({ text: "https://bit.ly/3abcD" }),
	]);
	await pressExample(3);
	await eventually(() => highlights(page)).toEqual([]);
	await press(page, commandKey, "z");
	await eventually(written).toContain("bit.ly");
	await eventually(async () => (await highlights(page)).length).toBe(1);
});

test("underlines stay on their letters while what stands above grows", async () => {
	await page.type('.add [name="handle"]', "kawabe_city");
	await press(page, "Enter");
	await page.waitForSelector(".accounts li");
	await eventually(() =>
		page.$eval("hitoiki-root >>> .badge", (line) => line.textContent),
	).toContain("@kawabe_city");
	await page.evaluate(() =>
		document.querySelector("#practice")?.scrollIntoView({ block: "center" }),
	);
	await eventually(() => areAligned(page)).toBe(true);
});

test("the municipality that is chosen decides at once", async () => {
	await page.select("#guideline", "zushi");
	await eventually(() =>
		page.$$eval("hitoiki-root >>> .panel .clause", (clauses) =>
			clauses.every((clause) => clause.textContent?.includes("逗子市")),
		),
	).toBe(true);
});

test("nothing of a draft or of the practice account is remembered", async () => {
	const kept = await stored();
	expect(kept).toContain("zushi");
	expect(kept).not.toContain("bit.ly");
	expect(kept).not.toContain("部外秘");
	expect(kept).not.toContain("accountOf");
	expect(kept).not.toContain("reminded");
});

test("an emptied field is empty again", async () => {
	await page.focus("#practice");
	await press(page, commandKey, "a");
	await press(page, "Backspace");
	await eventually(said).toContain("まだ何も書かれていません");
	expect(await points()).toBe(0);
});

test("what takes long says so, and what could not be checked can be tried again", async () => {
	const silence = (isSilent: boolean) =>
		page.evaluate((isSilent) => {
			const { runtime } = (
				globalThis as unknown as {
					chrome: { runtime: Record<string, unknown> };
				}
			).chrome;
			const kept = globalThis as unknown as { real?: unknown };
			kept.real ??= runtime.sendMessage;
			runtime.sendMessage = isSilent
				? () => new Promise(() => undefined)
				: kept.real;
		}, isSilent);
	// Ten seconds after the installation the policy is known, and everything is checked again.
	await expect.poll(stored, { timeout: 15_000 }).not.toContain("pending");
	await silence(true);
	await pressExample(2);
	await eventually(said).toBe("確かめています。");
	// Two questions of four seconds each.
	await expect.poll(state, { timeout: 12_000 }).toBe("unavailable");
	expect(
		await page.$eval("hitoiki-root >>> .trouble", (box) => box.textContent),
	).toContain("確認していません");
	expect(await findBarriers(page)).toEqual([]);
	await silence(false);
	await pressButton(page, "もう一度確かめる");
	await eventually(state).toBe("ready");
	await eventually(points).toBeGreaterThan(0);
});

test("it speaks English when asked to", async () => {
	await page.click(".welcome header button");
	await eventually(() => page.$eval("h1", (title) => title.textContent)).toBe(
		"Welcome to Hitoiki",
	);
	await eventually(() =>
		page.$eval("hitoiki-root >>> .badge", (line) => line.textContent),
	).toContain("Official");
	await page.click(".welcome header button");
});

test("an update opens nothing", async () => {
	await page.goto("about:blank");
	expect(countWelcomes()).toBe(0);
	await updateExtension(stage);
	const settings = await stage.browser.newPage();
	await settings.goto(`chrome-extension://${stage.extensionId}/options.html`);
	await settings.waitForSelector("form");
	// As long as it takes after an installation, and more.
	await new Promise((resolve) => setTimeout(resolve, 1500));
	expect(countWelcomes()).toBe(0);
	await settings.close();
});
