import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { highlights } from "./harness/highlights";
import { assertQuiet } from "./harness/practice-page";
import { openStage, type Stage } from "./harness/stage";
import { commandKey, press } from "./harness/typing";
import { eventually } from "./harness/waiting";

let stage: Stage;
let page: Page;
const complaints: string[] = [];

/** Firefox never tells the address of an extension's page that it has opened (2026-11): known by what is on it. */
async function findWelcome(): Promise<Page | undefined> {
	for (const page of await stage.browser.pages())
		if (await page.$(".welcome .practice")) return page;
	return undefined;
}

beforeAll(async () => {
	stage = await openStage("firefox", { extension: true, keepsWelcome: true });
});
afterAll(() => stage?.close());

const points = () =>
	page.$$eval("hitoiki-root >>> .panel li", (items) => items.length);
const said = () =>
	page.$eval("hitoiki-root >>> .said", (line) => line.textContent);

test("the first installation opens the page, with three sentences and an empty field", async () => {
	await eventually(async () => (await findWelcome()) !== undefined).toBe(true);
	page = (await findWelcome()) as Page;
	page.on("console", (message) => {
		if (["error", "warn"].includes(message.type()))
			complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(String(error)));
	await page.bringToFront();
	await page.setViewport({ width: 1280, height: 900 });
	expect(await page.$$(".promises li")).toHaveLength(3);
	expect(await said()).toContain("まだ何も書かれていません");
	expect(await points()).toBe(0);
});

test("an example and one's own words are checked, by the municipality that is chosen", async () => {
	await page.click(".practice fieldset button:nth-of-type(1)");
	await eventually(points).toBeGreaterThan(1);
	expect(await highlights(page)).toContainEqual({
		name: "hitoiki-hold",
		text: "部外秘",
	});
	await page.focus("#practice");
	await press(page, commandKey, "a");
	await page.keyboard.type("詳しくは https://bit.ly/3abcD へ");
	await eventually(() => highlights(page)).toEqual([
		expect.objectContaining({ text: "https://bit.ly/3abcD" }),
	]);
	await page.select("#guideline", "zushi");
	await eventually(() =>
		page.$$eval("hitoiki-root >>> .panel .clause", (clauses) =>
			clauses.map((clause) => clause.textContent).join(),
		),
	).toContain("逗子市");
});

test("by keys into the list and back, and an emptied field is empty again", async () => {
	await page.focus("#practice");
	await press(page, "Alt", "Shift", "H");
	const focused = () =>
		page.evaluate(
			() =>
				document.activeElement?.shadowRoot?.activeElement?.className ??
				document.activeElement?.id,
		);
	await eventually(focused).toBe("panel");
	await press(page, "Escape");
	await eventually(focused).toBe("practice");
	await press(page, commandKey, "a");
	await press(page, "Backspace");
	await eventually(said).toContain("まだ何も書かれていません");
});

test("nothing complains, and nothing is asked of anybody", () => {
	assertQuiet({ complaints }, stage);
});
