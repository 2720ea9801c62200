import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../scripts/demonstration/settings";
import type { JournalEntry } from "../../src/core/journal";
import { rules } from "../../src/rules";
import { townRules } from "./gate/settings";
import { findBarriers } from "./harness/axe";
import { speak } from "./harness/language";
import { openScene } from "./harness/scene";
import { seedJournal } from "./harness/seed-journal";
import { setOwn } from "./harness/settings";
import { press } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const day = 24 * 60 * 60 * 1000;
const count = 500;

/** Names, numbers and points as long as they may get. */
const longNames = {
	account: "kawabe_city_public_relations_official",
	by: "川辺市総合政策部広報広聴シティプロモーション推進課長補佐兼係長 山田 太郎",
	number: "令和8年度川広第000123号の4",
};

function makeEntry(i: number): JournalEntry {
	const at = new Date(Date.now() - i * 0.7 * day).toISOString();
	const { account, by, number } = longNames;
	return {
		at,
		site: "x",
		account,
		action: "post",
		rules: rules.slice(0, i % 7 === 0 ? 12 : 1).map(({ id }) => id),
		doubts: i % 4 === 0 ? ["account-switched", "approval"] : [],
		decision: "confirmed",
		...(i % 2 === 0
			? { permission: { approval: { by, at, how: "decision", number } } }
			: { permission: { exemption: "emergency" }, report: "due" }),
		...(i % 3 === 0 && { pictures: { people: "agreed", works: "own" } }),
		...(i % 5 === 0 && { lastDay: at.slice(0, 10) }),
		textHash: "0123456789abcdef".repeat(4),
	};
}

async function open(): Promise<Page> {
	const page = await scene.visit("about:blank");
	await page.goto(
		`chrome-extension://${scene.stage().extensionId}/journal.html`,
	);
	await page.waitForSelector("tbody tr");
	return page;
}

beforeAll(async () => {
	await setOwn(scene.stage(), townRules);
	const page = await openSettings(scene.stage(), "chromium");
	await seedJournal(
		page,
		2,
		Array.from({ length: count }, (_, i) => makeEntry(i)),
	);
	await page.close();
});

describe("a year's journal", () => {
	const windows = [
		["a desktop window", 1280, 900],
		["a window at 200 %", 640, 450],
		["a very narrow window", 320, 640],
	] as const;

	test.each(windows)(
		"in %s all of it can be read without moving the page sideways, and the buttons leave room for it",
		async (_, width, height) => {
			const page = await open();
			await page.setViewport({ width, height });
			const { widths, rows, bar, cut } = await page.evaluate(() => ({
				widths: [
					document.documentElement.scrollWidth,
					document.querySelector(".scroll")?.scrollWidth ?? 0,
				],
				rows: document.querySelectorAll("tbody tr").length,
				bar: document.querySelector(".actions")?.clientHeight ?? 0,
				// Fields of the filter that lie over each other.
				cut: [...document.querySelectorAll("form label")].filter(
					(label) => label.scrollWidth > label.clientWidth,
				).length,
			}));
			expect(rows).toBe(count);
			expect(Math.max(...widths)).toBeLessThanOrEqual(width);
			expect(bar).toBeLessThan(height / 6);
			expect(cut).toBe(0);
		},
	);

	test.each([
		["light", 1280, 900],
		["dark", 320, 640],
	] as const)(
		"it has no barriers: %s, %i px wide",
		async (value, width, height) => {
			const page = await open();
			await page.setViewport({ width, height });
			await page.emulateMediaFeatures([
				{ name: "prefers-color-scheme", value },
			]);
			expect(await findBarriers(page)).toEqual([]);
		},
	);

	test("who goes through it by Tab sees where, above the buttons", async () => {
		const page = await open();
		await page.setViewport({ width: 640, height: 450 });
		await page.focus("thead input");
		for (let i = 0; i < 12; i++) {
			await press(page, "Tab");
			const isSeen = await page.evaluate(() => {
				const { activeElement: focused } = document;
				const box = focused?.getBoundingClientRect();
				return box?.height
					? document.elementFromPoint(
							box.left + box.width / 2,
							box.top + box.height / 2,
						) === focused
					: undefined;
			});
			expect(isSeen).toBe(true);
		}
	});

	test("what fits nothing says so, and everything is there again afterwards", async () => {
		const page = await open();
		const status = () =>
			page.$eval('main > [role="status"]', (line) => line.textContent);
		const [from = null] = await page.$$('input[type="date"]');
		await from?.type("01012099");
		await eventually(status).toBe("この条件に合う記録はありません。");
		expect(await page.$("table")).toBeNull();
		await from?.focus();
		await press(page, "Backspace");
		await eventually(status).toBe(`${count} 件`);
	});

	test("English speaks without Japanese marks", async () => {
		await speak(scene.stage(), "en");
		const page = await open();
		const text = await page.$eval("main", (main) => main.innerText);
		expect(text.replaceAll(longNames.by, "")).not.toMatch(/[、。「」（）]/);
		await speak(scene.stage(), "ja");
	});
});
