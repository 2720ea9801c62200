import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../../scripts/demonstration/settings";
import { highlights } from "../harness/highlights";
import { badges, pressButton, states } from "../harness/panel";
import { sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { focusEditor, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { countGates, link, write } from "./describe-gate";
import { townRules } from "./settings";
import { usualWays, type Way } from "./ways";

/** The checks stopped on one site, from the popup, and taken up again. */
export function describePause(scene: Scene): void {
	describe("checks stopped on a site", () => {
		const [onX] = usualWays as [Way, ...Way[]];

		beforeAll(() => setOwn(scene.stage(), townRules));
		afterEach(() => setPaused([]));

		async function setPaused(sites: string[]): Promise<void> {
			const page = await openSettings(scene.stage(), scene.browser);
			await page.evaluate((pausedSites) => {
				const { storage } = (
					globalThis as unknown as {
						chrome: {
							storage: { local: { set(items: object): Promise<void> } };
						};
					}
				).chrome;
				return storage.local.set({ pausedSites });
			}, sites);
			await page.close();
		}

		/** The popup, opened over a page. */
		async function openPopup(front: Page): Promise<Page> {
			const popup = await scene.openTab("about:blank");
			await front.bringToFront();
			const scheme =
				scene.browser === "chromium" ? "chrome-extension" : "moz-extension";
			// Firefox never reports that an extension's page has finished loading (2026-11).
			await popup
				.goto(`${scheme}://${scene.stage().extensionId}/popup.html`, {
					timeout: 1500,
				})
				.catch(() => undefined);
			await popup.waitForSelector("main");
			return popup;
		}
		const pressSwitch = (popup: Page) =>
			popup.$eval("button.pause", (button) => (button as HTMLElement).click());
		const readPopup = (popup: Page) =>
			popup.$eval("main", (main) => main.innerText);

		const stopped = "このサイトでは確認を止めています";
		const badgeText = (page: Page) =>
			eventually(async () => (await badges(page)).join());

		test("from the popup and on again: the account stays, and the line says that nothing is checked", async () => {
			const page = await write(scene, onX, link);
			await eventually(() => highlights(page)).toHaveLength(1);
			const popup = await openPopup(page);
			await pressSwitch(popup);
			await badgeText(page).toMatch(
				new RegExp(`公式 @kawabe_city .*${stopped}`),
			);
			expect(await states(page)).toEqual(["unavailable"]);
			expect(await highlights(page)).toEqual([]);
			await eventually(() => readPopup(popup)).toContain(stopped);

			await pressSwitch(popup);
			await eventually(() => highlights(page)).toHaveLength(1);
			expect(await states(page)).toEqual(["ready"]);
			await eventually(() => readPopup(popup)).toContain(
				"気になる点が 1 件あります",
			);
			expect(await readPopup(popup)).toContain("Xでは確認を止める");
		});

		test("a post goes out at once, and at no key the line says anything else", async () => {
			await setPaused(["x"]);
			const page = await scene.visit(onX.address);
			await focusEditor(page, -1);
			await badgeText(page).toContain(stopped);
			const seen = await page.evaluateHandle(() => {
				const states = new Set<string | null>();
				const [root] = document.querySelectorAll("hitoiki-root");
				if (root)
					new MutationObserver(() =>
						states.add(root.getAttribute("data-state")),
					).observe(root, { attributeFilter: ["data-state"] });
				return states;
			});
			await type(page, link);
			const gates = await countGates(page);
			await onX.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gates()).toBe(0);
			expect(await seen.evaluate((states) => [...states])).toEqual([
				"unavailable",
			]);
			await badgeText(page).toContain(stopped);
		});

		test("on again from the line, and the focus stays in the text", async () => {
			await setPaused(["x"]);
			const page = await scene.visit(onX.address);
			await focusEditor(page, -1);
			await type(page, link);
			await badgeText(page).toContain(stopped);
			await pressButton(page, "確認を再開");
			await eventually(() => highlights(page)).toHaveLength(1);
			await type(page, "。");
			await eventually(() => states(page)).toEqual(["ready"]);
			expect((await badges(page)).join()).not.toContain(stopped);
		});

		test("in a very narrow window the line can be read, its button beneath", async () => {
			await setPaused(["x"]);
			const page = await scene.visit(onX.address);
			await page.setViewport({ width: 320, height: 640 });
			await focusEditor(page, -1);
			await badgeText(page).toContain(stopped);
			await eventually(() =>
				page.$eval("hitoiki-root >>> .badge .message", (message) => {
					const { width, height } = message.getBoundingClientRect();
					return width > 100 && height < 70;
				}),
			).toBe(true);
		});

		test("a script of the page takes nothing up", async () => {
			await setPaused(["x"]);
			const page = await scene.visit(onX.address);
			await focusEditor(page, -1);
			await badgeText(page).toContain(stopped);
			const pressed = await page.evaluate(() => {
				const buttons = [...document.querySelectorAll("hitoiki-root")].flatMap(
					({ shadowRoot }) => [
						...(shadowRoot?.querySelectorAll<HTMLElement>(".resume") ?? []),
					],
				);
				for (const button of buttons) button.click();
				return buttons.length;
			});
			expect(pressed).toBe(1);
			await type(page, link);
			await badgeText(page).toContain(stopped);
			expect(await highlights(page)).toEqual([]);
		});

		test("is so on that site only", async () => {
			await setPaused(["facebook", "instagram"]);
			const page = await write(scene, onX, link);
			await eventually(() => highlights(page)).toHaveLength(1);
		});
	});
}
