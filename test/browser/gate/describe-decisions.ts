import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { focusedButton } from "../harness/caret";
import { gate, pressButton, states } from "../harness/panel";
import { modelText, sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { hasGate, link, plain, secret, write } from "./describe-gate";
import { usualWays } from "./ways";

/** With Tab, as far round as there are stops: the browser's own are among them. */
export async function tabTo(page: Page, name: string): Promise<void> {
	for (let turn = 0; turn < 24; turn++) {
		if ((await focusedButton(page)) === name) return;
		await press(page, "Tab");
	}
	expect(await focusedButton(page)).toBe(name);
}

/** Whether the last button of the dialog can be pressed. */
const isGoable = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("hitoiki-root")].some((root) =>
			root.shadowRoot?.querySelector(
				'[role="alertdialog"] button:last-child:enabled',
			),
		),
	);

/** What the dialog says and takes, on each site by its usual way. */
export function describeDecisions(scene: Scene): void {
	for (const way of usualWays)
		describe(`the dialog: ${way.name}`, () => {
			test("names the account and the words, and has a checklist", async () => {
				const page = await write(scene, way, link);
				await way.send(page);
				await hasGate(page).toBe(true);
				const shown = await gate(page);
				expect(shown?.text).toMatch(/公式.*(kawabe_city|200222)/);
				expect(shown?.text).toContain("「https://bit.ly/3abcD」");
				expect(shown?.text).toContain("アカウント");
				expect(shown?.buttons).toEqual(["直す", "確認して投稿"]);
			});

			test("a hold needs a reason, all by keyboard", async () => {
				const page = await write(scene, way, secret);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect(await isGoable(page)).toBe(false);
				await press(page, "Shift", "Tab");
				await press(page, " ");
				expect(await isGoable(page)).toBe(true);
				await tabTo(page, "確認して投稿");
				await press(page, "Enter");
				await eventually(() => sent(page)).toHaveLength(1);
				expect(await sent(page)).toMatchObject([{ text: secret }]);
			});

			test("the focus stays inside, and keys do not reach the site", async () => {
				const page = await write(scene, way, link);
				await way.send(page);
				await hasGate(page).toBe(true);
				await tabTo(page, "確認して投稿");
				await press(page, "Shift", "Tab");
				await eventually(() => focusedButton(page)).toBe("直す");
				await page.keyboard.type("l?n");
				expect(await modelText(page, -1)).toBe(link);
				await press(page, "Enter");
				await hasGate(page).toBe(false);
				expect(await sent(page)).toEqual([]);
				expect(await modelText(page, -1)).toBe(link);
			});

			test("直す leaves the caret where it was", async () => {
				const page = await write(scene, way, link);
				await press(page, "ArrowLeft");
				await press(page, "ArrowLeft");
				await way.send(page);
				await hasGate(page).toBe(true);
				await pressButton(page, "直す");
				await hasGate(page).toBe(false);
				await type(page, "こちら");
				await eventually(() => modelText(page, -1)).toBe(
					link.replace(/ へ$/, "こちら へ"),
				);
			});

			test("pressing twice quickly asks once and sends once", async () => {
				const page = await write(scene, way, link);
				await way.send(page);
				await way.send(page).catch(() => undefined);
				await hasGate(page).toBe(true);
				await tabTo(page, "確認して投稿");
				await Promise.all([press(page, "Enter"), press(page, "Enter")]);
				await eventually(() => sent(page)).toHaveLength(1);
				await hasGate(page).toBe(false);
				expect(await sent(page)).toHaveLength(1);
			});

			test("who is quicker than the check is asked about what is written, not about what was", async () => {
				const page = await write(scene, way, plain);
				await type(page, ` ${link}`);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toContain("https://bit.ly/3abcD");
				expect(await sent(page)).toEqual([]);
			});

			test("what was put right is sent at once", async () => {
				const page = await write(scene, way, `${plain}https://bit.ly/3`);
				await way.send(page);
				await hasGate(page).toBe(true);
				await press(page, "Escape");
				await hasGate(page).toBe(false);
				for (const _ of "https://bit.ly/3") await press(page, "Backspace");
				await eventually(() => modelText(page, -1)).toBe(plain);
				await eventually(() => states(page)).toContain("ready");
				await way.send(page);
				await eventually(() => sent(page)).toMatchObject([{ text: plain }]);
				expect(await gate(page)).toBeUndefined();
			});
		});
}
