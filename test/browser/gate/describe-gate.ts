import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { focusOwner } from "../harness/caret";
import { gate, pressButton, states } from "../harness/panel";
import { modelText, sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { focusEditor, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { townRules } from "./settings";
import type { Way } from "./ways";

export const plain = "お知らせです。";
export const link = "詳しくは https://bit.ly/3abcD へ";
export const secret = "この資料は部外秘です。";

/** Opens a composer and writes, and waits until it has been checked. */
export async function write(
	scene: Scene,
	way: Pick<Way, "address" | "open">,
	text: string,
): Promise<Page> {
	const page = await scene.visit(way.address);
	await way.open?.(page);
	await focusEditor(page, -1);
	await type(page, text);
	await eventually(() => states(page)).toContain("ready");
	return page;
}

/** Counts the dialogs from now on, however short they are there. */
export async function countGates(page: Page): Promise<() => Promise<number>> {
	const count = await page.evaluateHandle(() => {
		const seen = { gates: 0 };
		const observer = new MutationObserver((changes) => {
			for (const { addedNodes } of changes)
				for (const { nodeName } of addedNodes)
					if (nodeName === "DIALOG") seen.gates += 1;
		});
		for (const { shadowRoot } of document.querySelectorAll("hitoiki-root"))
			if (shadowRoot) observer.observe(shadowRoot, { childList: true });
		return seen;
	});
	return () => count.evaluate(({ gates }) => gates);
}

export const hasGate = (page: Page) =>
	eventually(() =>
		page.evaluate(() =>
			[...document.querySelectorAll("hitoiki-root")].some((root) =>
				root.shadowRoot?.querySelector('[role="alertdialog"]:modal'),
			),
		),
	);

/** Every way of sending: at once where there is nothing to say, else after one breath. */
export function describeGate(scene: Scene, ways: Way[]): void {
	beforeAll(() => setOwn(scene.stage(), townRules));

	for (const way of ways)
		describe(way.name, () => {
			test("nothing to say: sent at once, once, without a dialog", async () => {
				const page = await write(scene, way, plain);
				const gates = await countGates(page);
				await way.send(page);
				await way.finish?.(page);
				await eventually(() => sent(page)).toHaveLength(1);
				expect(await sent(page)).toMatchObject([{ text: plain }]);
				expect(await gates()).toBe(0);
			});

			test("something to confirm: one breath, back to the text, then sent once", async () => {
				const page = await write(scene, way, link);
				const gates = await countGates(page);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect(await gate(page)).toMatchObject({
					focused: "直す",
					text: expect.stringContaining("https://bit.ly/3abcD"),
				});
				expect(await sent(page)).toEqual([]);

				await press(page, "Escape");
				await hasGate(page).toBe(false);
				expect(await modelText(page, -1)).toBe(link);
				await eventually(() => focusOwner(page)).toBe("editor");
				await type(page, "。");
				await eventually(() => modelText(page, -1)).toBe(`${link}。`);
				expect(await sent(page)).toEqual([]);

				await way.send(page);
				await hasGate(page).toBe(true);
				await pressButton(page, "確認して投稿");
				await way.finish?.(page);
				await eventually(() => sent(page)).toHaveLength(1);
				await hasGate(page).toBe(false);
				expect(await sent(page)).toMatchObject([{ text: `${link}。` }]);
				expect(await gates()).toBe(2);
			});
		});
}
