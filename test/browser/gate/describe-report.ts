import type { ElementHandle, Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { highlights } from "../harness/highlights";
import { forgePress, pressButton } from "../harness/panel";
import { modelText, sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { link, write } from "./describe-gate";
import { townRules } from "./settings";
import { usualWays, type Way } from "./ways";

/** A report on a finding that seems wrong. */
export function describeReport(scene: Scene): void {
	describe("a report on a finding that seems wrong", () => {
		const start = "この指摘が当たらないとき";

		beforeAll(async () => {
			await setOwn(scene.stage(), townRules);
			// Firefox gives its clipboard to nobody.
			if (scene.browser === "firefox") return;
			for (const { address } of usualWays)
				await scene
					.stage()
					.browser.defaultBrowserContext()
					.overridePermissions(new URL(address).origin, [
						"clipboard-read",
						"clipboard-sanitized-write",
					]);
		});

		/** The field with the report; undefined while there is none. */
		const report = (page: Page) =>
			page.evaluate(() =>
				[...document.querySelectorAll("hitoiki-root")]
					.map(
						({ shadowRoot }) =>
							shadowRoot?.querySelector<HTMLTextAreaElement>(".wrong textarea")
								?.value,
					)
					.find((value) => value !== undefined),
			);

		/** What the buttons beside the report say. */
		const labels = (page: Page) =>
			page.evaluate(() =>
				[...document.querySelectorAll("hitoiki-root")].flatMap(
					({ shadowRoot }) =>
						[...(shadowRoot?.querySelectorAll(".wrong button") ?? [])].map(
							({ textContent }) => textContent,
						),
				),
			);

		/** Presses into the report as a person does. */
		async function enterReport(page: Page): Promise<void> {
			const field = await page.evaluateHandle(() =>
				[...document.querySelectorAll("hitoiki-root")]
					.map(({ shadowRoot }) => shadowRoot?.querySelector(".wrong textarea"))
					.find((found) => found),
			);
			await (field as ElementHandle<HTMLElement>).click();
			await press(page, "Control", "End");
		}

		/** True when the whole list can be seen, in the frame after the next one. */
		const isInWindow = (page: Page) =>
			page.evaluate(async () => {
				for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
				return [...document.querySelectorAll("hitoiki-root")]
					.flatMap(({ shadowRoot }) => [
						...(shadowRoot?.querySelectorAll(".open .panel") ?? []),
					])
					.map((panel) => panel.getBoundingClientRect())
					.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
			});

		async function writeReport(way: Way): Promise<Page> {
			const page = await write(scene, way, `本日の案内。${link}。`);
			await eventually(() => highlights(page)).toHaveLength(1);
			await press(page, "Alt", "Shift", "H");
			await pressButton(page, start);
			await eventually(() => report(page)).toContain("shortened-link");
			expect(await isInWindow(page)).toBe(true);
			return page;
		}

		for (const way of usualWays)
			test(`is edited and copied, and nothing of it goes anywhere: ${way.name}`, async () => {
				const page = await writeReport(way);
				const text = await report(page);
				expect(text).toContain(`文: ${link}。`);
				expect(text).toMatch(/版: \d/);
				expect(text).not.toContain("本日の案内");

				await enterReport(page);
				await type(page, "市の短縮URLです。\nlb");
				await eventually(() => report(page)).toBe(
					`${text}市の短縮URLです。\nlb`,
				);
				await pressButton(page, "コピー");
				await eventually(() => labels(page)).toContain("コピーしました");
				if (scene.browser === "chromium")
					expect(
						await page.evaluate(() => navigator.clipboard.readText()),
					).toBe(`${text}市の短縮URLです。\nlb`);

				// No key of it was the site's, and the draft is as it was.
				expect(await modelText(page, -1)).toBe(`本日の案内。${link}。`);
				expect(await sent(page)).toEqual([]);
				await press(page, "Escape");
				await type(page, "つづき");
				await eventually(() => modelText(page, -1)).toContain("つづき");
			});

		test("says whom to give it to: by name where the organisation has set a contact", async () => {
			const [way] = usualWays as [Way, ...Way[]];
			const help = async () =>
				(await writeReport(way)).$eval(
					"hitoiki-root >>> .wrong p",
					({ textContent }) => textContent,
				);
			expect(await help()).toMatch(/管理者に渡して.*ストアのページ/);
			await setOwn(scene.stage(), {
				...townRules,
				contacts: [
					{ for: ["takeover"], name: "情報政策課", phone: "0000-00-0000" },
					{ for: [], name: "広報課", phone: "0000-00-1111" },
				],
			});
			const named = await help();
			expect(named).toContain("「広報課」に渡してください");
			// The page can read what is drawn in it.
			expect(named).not.toContain("1111");
			await setOwn(scene.stage(), townRules);
		});

		test("a script of the page neither asks for one nor copies it", async () => {
			const [way] = usualWays as [Way, ...Way[]];
			const page = await write(scene, way, link);
			await eventually(() => highlights(page)).toHaveLength(1);
			await press(page, "Alt", "Shift", "H");
			expect(await forgePress(page, start)).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 300));
			expect(await report(page)).toBeUndefined();

			await pressButton(page, start);
			await eventually(() => report(page)).toContain("shortened-link");
			expect(await forgePress(page, "コピー")).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 300));
			expect(await labels(page)).toContain("コピー");
		});
	});
}
