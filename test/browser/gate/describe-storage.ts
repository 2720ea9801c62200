import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JournalEntry } from "../../../src/core/journal";
import { openJournal, readRows } from "../harness/journal";
import { pressButton } from "../harness/panel";
import { sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { dumpJournal, seedJournal } from "../harness/seed-journal";
import { setOwn } from "../harness/settings";
import { eventually } from "../harness/waiting";
import { hasGate, link, write } from "./describe-gate";
import { forgetSent, townRules } from "./settings";
import { usualWays, type Way } from "./ways";

const [way] = usualWays as [Way];

const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) =>
	new Date(Date.now() - days * day).toISOString();

const entry = (change: Partial<JournalEntry> = {}): JournalEntry => ({
	at: daysAgo(1),
	site: "x",
	account: "kawabe_city",
	action: "post",
	rules: ["shortened-link"],
	doubts: [],
	decision: "confirmed",
	textHash: "0".repeat(64),
	...change,
});

/** Posts what is asked about, and goes on. */
export async function post(scene: Scene, text: string): Promise<Page> {
	const page = await write(scene, way, text);
	await way.send(page);
	await hasGate(page).toBe(true);
	await pressButton(page, "確認して投稿");
	await eventually(() => sent(page)).toHaveLength(1);
	return page;
}

/** Presses a button of the extension's own page. */
async function pressOnPage(page: Page, name: string): Promise<void> {
	await page.evaluate((name) => {
		[...document.querySelectorAll("button")]
			.find(({ textContent }) => textContent === name)
			?.click();
	}, name);
}

/** How the store behaves in a real browser. */
export function describeStorage(scene: Scene): void {
	let journal: Page;

	beforeAll(async () => {
		await setOwn(scene.stage(), townRules);
		journal = await openJournal(scene.stage());
	});
	afterEach(() => forgetSent(scene.stage()));

	/** Shows the journal anew, as after opening it. */
	const reload = async () => {
		await journal.close();
		journal = await openJournal(scene.stage());
		return readRows(journal);
	};

	describe("the journal's store", () => {
		test("a journal of version 1 is taken over, entry by entry", async () => {
			const { decision: _, ...old } = entry();
			await seedJournal(journal, 1, [
				{ ...old, at: daysAgo(3), ground: "approved", textHash: "a" },
				{ ...old, at: daysAgo(2), doubts: ["approval"], textHash: "b" },
			]);
			await eventually(reload).toMatchObject([
				{ textHash: "b", rules: expect.stringContaining("承認") },
				{ textHash: "a", ground: expect.stringContaining("承認") },
			]);
			expect(await dumpJournal(journal)).toMatchObject({
				version: 2,
				entries: [
					{ textHash: "a", decision: "confirmed", ground: "approved" },
					{ textHash: "b", decision: "confirmed" },
				],
			});
			await post(scene, link);
			await eventually(
				async () => (await dumpJournal(journal)).entries.length,
			).toBe(3);
		});

		test("entries older than a year go, save what is still to be reported", async () => {
			await seedJournal(journal, 2, [
				entry({ at: daysAgo(366), textHash: "gone" }),
				entry({ at: daysAgo(366), textHash: "due", report: "due" }),
				entry({ at: daysAgo(364), textHash: "young" }),
			]);
			await post(scene, link);
			await eventually(async () =>
				(await dumpJournal(journal)).entries.map(({ textHash }) =>
					textHash.slice(0, 5),
				),
			).toEqual(["due", "young", expect.stringMatching(/^[0-9a-f]{5}$/)]);
		});

		test("two tabs and a post writing in the same moment lose nothing", async () => {
			await seedJournal(journal, 2, [
				entry({ textHash: "a", report: "due" }),
				entry({ textHash: "b", report: "due" }),
			]);
			const page = await write(scene, way, link);
			await way.send(page);
			await hasGate(page).toBe(true);
			await reload();
			const other = await openJournal(scene.stage());
			const chooseOnly = (page: Page, index: number) =>
				page.evaluate((index) => {
					[...document.querySelectorAll<HTMLElement>("tbody input")][
						index
					]?.click();
				}, index);
			await eventually(() => readRows(other)).toHaveLength(2);
			await chooseOnly(journal, 0);
			await chooseOnly(other, 1);
			await page.bringToFront();
			await Promise.all([
				pressOnPage(journal, "報告済みにする"),
				pressOnPage(other, "報告済みにする"),
				pressButton(page, "確認して投稿"),
			]);
			await eventually(async () =>
				(await dumpJournal(journal)).entries.map(({ report }) => report),
			).toEqual(["done", "done", undefined]);
			await other.close();
		});

		test("what is past is listed until somebody has seen to it; the filters, the file and deleting work", async () => {
			await seedJournal(journal, 2, [
				entry({ textHash: "a", lastDay: "2020-01-01" }),
				entry({ textHash: "b", lastDay: "2099-01-01", site: "facebook" }),
				entry({ textHash: "c", account: "kawabe_fire" }),
			]);
			await reload();
			const choose = (selector: string) =>
				journal.evaluate((selector) => {
					document.querySelector<HTMLElement>(selector)?.click();
				}, selector);
			const hashes = async () =>
				(await readRows(journal)).map(({ textHash }) => textHash);
			await eventually(hashes).toHaveLength(3);
			await choose('input[value="stale"]');
			await eventually(hashes).toEqual(["a"]);
			await choose("tbody input");
			await pressOnPage(journal, "整理済みにする");
			await eventually(hashes).toEqual([]);
			await choose('input[value="all"]');
			await eventually(hashes).toHaveLength(3);
			await journal.select("form select", "kawabe_fire");
			await eventually(hashes).toEqual(["c"]);

			const csv = await journal.evaluate(async () => {
				const original = URL.createObjectURL;
				let file: Blob | undefined;
				URL.createObjectURL = (object: Blob) => {
					file = object;
					return original.call(URL, object);
				};
				[...document.querySelectorAll("button")]
					.find(({ textContent }) => textContent?.includes("CSV"))
					?.click();
				URL.createObjectURL = original;
				return [...new Uint8Array((await file?.arrayBuffer()) ?? [])];
			});
			expect(csv.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
			const lines = new TextDecoder().decode(new Uint8Array(csv)).split("\r\n");
			expect(lines[0]).toMatch(/^日時,サイト,アカウント,/);
			expect(lines).toHaveLength(3);
			expect(lines[1]).toContain("'@kawabe_fire");

			await choose("tbody input");
			journal.on("dialog", (dialog) => dialog.accept());
			await pressOnPage(journal, "選んだ記録を削除");
			await eventually(
				async () => (await dumpJournal(journal)).entries.length,
			).toBe(2);
			await pressOnPage(journal, "すべての記録を削除");
			await eventually(
				async () => (await dumpJournal(journal)).entries.length,
			).toBe(0);
			await eventually(() =>
				journal.$eval('[role="status"]', ({ textContent }) => textContent),
			).toBe("記録はまだありません。");
		});
	});
}
