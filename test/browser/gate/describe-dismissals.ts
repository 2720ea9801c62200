import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../../scripts/demonstration/settings";
import { focusedButton } from "../harness/caret";
import { highlights } from "../harness/highlights";
import { forgePress, panel, pressButton, states } from "../harness/panel";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { link, write } from "./describe-gate";
import { townRules } from "./settings";
import { usualWays, type Way } from "./ways";

/** 「このままでよい」 and 「この言葉はいつもこのまま」, and both taken back. */
export function describeDismissals(scene: Scene): void {
	describe("a finding left as it is", () => {
		const [onX] = usualWays as [Way, ...Way[]];

		/** A Wednesday. */
		const wrongDay = "2026年4月1日（月）";
		const always = "この言葉はいつもこのまま";

		beforeAll(() =>
			setOwn(scene.stage(), {
				...townRules,
				rules: { ...townRules.rules, "date-mismatch": "notice" },
			}),
		);
		afterEach(async () => {
			await inSettings((page) =>
				page.evaluate(() => {
					const { storage } = (
						globalThis as unknown as {
							chrome: {
								storage: { local: { remove(key: string): Promise<void> } };
							};
						}
					).chrome;
					return storage.local.remove("keptWordings");
				}),
			);
		});

		async function inSettings<Value>(
			run: (page: Page) => Promise<Value>,
		): Promise<Value> {
			const page = await openSettings(scene.stage(), scene.browser);
			const value = await run(page);
			await page.close();
			return value;
		}

		const readKept = () =>
			inSettings((page) =>
				page.$$eval("#kept-wordings li b", (rows) =>
					rows.map((row) => row.textContent),
				),
			);

		const buttons = async (page: Page) => (await panel(page))?.buttons ?? [];

		const openList = async (page: Page) => {
			await press(page, "Alt", "Shift", "H");
			await eventually(() => buttons(page)).toContain("閉じる");
		};

		const underlined = (page: Page) => eventually(() => highlights(page));

		test("in this draft can be taken back at once", async () => {
			const page = await write(scene, onX, link);
			await underlined(page).toHaveLength(1);
			await openList(page);
			await pressButton(page, "このままでよい");
			await underlined(page).toEqual([]);
			await pressButton(page, "元に戻す");
			await underlined(page).toHaveLength(1);
			expect(await buttons(page)).not.toContain("元に戻す");
		});

		test("by keys: the focus is on the button that takes it back, until somebody writes on", async () => {
			const page = await write(scene, onX, link);
			await underlined(page).toHaveLength(1);
			await openList(page);
			const reach = async () => {
				await press(page, "Tab");
				return focusedButton(page);
			};
			await eventually(reach).toBe("このままでよい");
			await press(page, "Enter");
			expect(await focusedButton(page)).toBe("元に戻す");
			await press(page, "Escape");
			await type(page, "。");
			await eventually(() => buttons(page)).not.toContain("元に戻す");
			expect(await highlights(page)).toEqual([]);
		});

		test("a notice on an official account: always, also in the next draft, until the settings take it back", async () => {
			const page = await write(scene, onX, wrongDay);
			await underlined(page).toHaveLength(1);
			await openList(page);
			await pressButton(page, always);
			await underlined(page).toEqual([]);

			const next = await write(scene, onX, `集合は${wrongDay}です`);
			await eventually(() => states(next)).toContain("ready");
			expect(await highlights(next)).toEqual([]);
			expect(await readKept()).toEqual([wrongDay]);

			await inSettings(async (settings) => {
				await settings.click("#kept-wordings li button");
				await settings.waitForSelector("#kept-wordings li", { hidden: true });
			});
			await underlined(next).toHaveLength(1);
		});

		test("always, taken back at once", async () => {
			const page = await write(scene, onX, wrongDay);
			await underlined(page).toHaveLength(1);
			await openList(page);
			await pressButton(page, always);
			await eventually(readKept).toEqual([wrongDay]);
			await pressButton(page, "元に戻す");
			await underlined(page).toHaveLength(1);
			expect(await readKept()).toEqual([]);
		});

		test("what is to be confirmed on an official account is not left for good", async () => {
			const page = await write(scene, onX, link);
			await underlined(page).toHaveLength(1);
			await openList(page);
			expect(await buttons(page)).toContain("このままでよい");
			expect(await buttons(page)).not.toContain(always);
		});

		test("a script of the page leaves nothing as it is for good, and takes nothing back", async () => {
			const page = await write(scene, onX, wrongDay);
			await underlined(page).toHaveLength(1);
			await openList(page);
			expect(await forgePress(page, always)).toBe(1);
			expect(await highlights(page)).toHaveLength(1);
			expect(await readKept()).toEqual([]);
			await pressButton(page, always);
			await underlined(page).toEqual([]);
			expect(await forgePress(page, "元に戻す")).toBe(1);
			expect(await readKept()).toEqual([wrongDay]);
		});
	});
}
