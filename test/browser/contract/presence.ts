import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { badges, states } from "../harness/panel";
import { places } from "../harness/places";
import { findEditor, focusEditor, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import type { ComposerShape, holdsFor } from "./holds";

const link = "https://bit.ly/3abcD";

const countRoots = (page: Page) =>
	page.$$eval("hitoiki-root", (roots) => roots.length);

/** A composer is found when it comes, found again when it is replaced, and let go when it goes. */
export function testPresence(
	holds: ReturnType<typeof holdsFor>,
	{ account, second, leave, behind = 0, canRemount = true }: ComposerShape,
): void {
	const editors = behind + 1;

	holds(
		"is found before anything is written, with its account",
		async (page) => {
			await eventually(() => badges(page)).toHaveLength(1);
			await eventually(async () => (await badges(page))[0]).toMatch(
				new RegExp(`^${account}(?: |$)`),
			);
			await eventually(() => states(page)).toEqual(
				Array(editors).fill("watching"),
			);
			return "";
		},
	);

	if (canRemount)
		holds("is found again when the site puts a new editor in", async (page) => {
			await type(page, `詳しくは ${link} へ`);
			const shown = [{ before: "詳しくは ", text: link }];
			await eventually(() => places(page)).toEqual(shown);
			const old = await findEditor(page, -1);
			await page.evaluate(() => window.practice.remount());
			expect(await old.evaluate((node) => node.isConnected)).toBe(false);
			await eventually(() => places(page)).toEqual(shown);
			expect(await countRoots(page)).toBe(editors);
			await eventually(() => badges(page)).toHaveLength(1);
			await focusEditor(page, -1);
			await page.keyboard.press("End");
			await type(page, "、090-1234-5678");
			await eventually(() => places(page)).toHaveLength(2);
			return `詳しくは ${link} へ、090-1234-5678`;
		});

	if (leave)
		holds("is let go when it leaves the page", async (page) => {
			await type(page, link);
			await eventually(() => places(page)).toHaveLength(1);
			await leave(page);
			await eventually(() => countRoots(page)).toBe(0);
			expect(await places(page)).toEqual([]);
			return [];
		});

	if (second)
		holds("keeps two composers apart", async (page) => {
			await type(page, `一つ目 ${link}`);
			await eventually(() => places(page)).toHaveLength(1);
			await second.open(page);
			await type(page, "二つ目の電話090-1234-5678");
			await eventually(() => places(page)).toEqual([
				{ before: "一つ目 ", text: link },
				{ before: "二つ目の電話", text: "090-1234-5678" },
			]);
			// Only the one in sight shows its line.
			await eventually(async () => (await badges(page)).length).toBe(1);
			expect(await page.evaluate(() => window.practice.model())).toEqual([
				...Array(behind).fill(""),
				`一つ目 ${link}`,
				"二つ目の電話090-1234-5678",
			]);
			await second.close(page);
			await eventually(() => places(page)).toEqual([
				{ before: "一つ目 ", text: link },
			]);
			await eventually(async () => (await badges(page)).length).toBe(1);
			expect(await countRoots(page)).toBe(editors);
			return `一つ目 ${link}`;
		});
}
