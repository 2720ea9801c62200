import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasGate, link, plain, write } from "./gate/describe-gate";
import { forgetSent, townRules } from "./gate/settings";
import { usualWays } from "./gate/ways";
import { note } from "./harness/note";
import { badges, gate, pressButton, states } from "./harness/panel";
import { modelText, sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import {
	commandKey,
	focusEditor,
	openIme,
	press,
	type,
} from "./harness/typing";
import { eventually } from "./harness/waiting";
import { killWorker } from "./harness/worker";
import { addPart, dialog } from "./x/x-page";

// Only Chromium lets a test into the worker and the input method.
const scene = openScene("chromium");

beforeAll(() => setOwn(scene.stage(), townRules));
afterEach(() => forgetSent(scene.stage()));

/** Runs something in the extension's worker, such as breaking it; wakes it first. */
async function inWorker(page: Page, run: () => void): Promise<void> {
	await type(page, " ");
	const target = await scene
		.stage()
		.browser.waitForTarget((target) => target.type() === "service_worker");
	const worker = await target.worker();
	await worker?.evaluate(run);
}

describe("nothing of ours holds a post back", () => {
	for (const way of usualWays)
		test(`a worker that has ended: ${way.name}`, async () => {
			const page = await write(scene, way, plain);
			await killWorker(scene.stage().browser);
			await way.send(page);
			await eventually(() => sent(page)).toMatchObject([{ text: plain }]);
		});

	test("a worker that has ended is there again for what was written since", async () => {
		const [way] = usualWays;
		if (!way) return expect.unreachable();
		const page = await write(scene, way, plain);
		await killWorker(scene.stage().browser);
		await page.keyboard.sendCharacter(link);
		await way.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
	});

	for (const way of usualWays)
		test(`a background that answers with errors: ${way.name}`, async () => {
			const page = await write(scene, way, plain);
			await inWorker(page, () => {
				const { chrome } = globalThis as unknown as {
					chrome: { storage: { session: { get(): Promise<never> } } };
				};
				chrome.storage.session.get = () => Promise.reject(new Error("broken"));
			});
			await type(page, link);
			await eventually(() => states(page)).toContain("unavailable");
			await eventually(async () => (await badges(page)).join()).toContain(
				"この入力欄は確認していません",
			);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gate(page)).toBeUndefined();
			await killWorker(scene.stage().browser);
		});

	test("a background that does not answer at all delays a post by a moment only", async () => {
		const [way] = usualWays;
		if (!way) return expect.unreachable();
		const page = await write(scene, way, plain);
		await inWorker(page, () => {
			const { chrome } = globalThis as unknown as {
				chrome: { storage: { session: { get(): Promise<never> } } };
			};
			chrome.storage.session.get = () => new Promise(() => undefined);
		});
		await page.keyboard.sendCharacter("つづき");
		const began = Date.now();
		await way.send(page);
		await way.send(page);
		await eventually(() => sent(page)).toHaveLength(1);
		expect(Date.now() - began).toBeLessThan(4000);
		await killWorker(scene.stage().browser);
	});

	for (const way of usualWays)
		test(`a journal that takes nothing: the post goes out, and it is said: ${way.name}`, async () => {
			const page = await write(scene, way, link);
			await inWorker(page, () => {
				IDBFactory.prototype.open = () => {
					throw new DOMException("full", "QuotaExceededError");
				};
			});
			await way.send(page);
			await hasGate(page).toBe(true);
			await pressButton(page, "確認して投稿");
			await eventually(() => sent(page)).toHaveLength(1);
			if (way.address.includes("facebook")) {
				await page.waitForFunction(
					() => !document.querySelector("[data-lexical-editor]"),
				);
				await way.open?.(page);
			}
			// Where its own box has gone, the next one that is written in says it.
			await focusEditor(page, 0);
			await eventually(async () => (await badges(page)).join()).toContain(
				"記録を残せませんでした",
			);
			await killWorker(scene.stage().browser);
		});
});

describe("nothing of ours holds a like back", () => {
	const like = '[data-testid="like"]';
	const likes = (page: Page) => page.evaluate(() => window.practice.likes);
	const asTown = {
		...townRules,
		rules: { ...townRules.rules, reaction: "notice" as const },
	};
	const address = "https://x.com/midori_cafe/status/999?posts=3";

	/** Presses just after the page was opened, before anything is known of the account. */
	const pressLike = async (read: () => Promise<unknown>) => {
		await setOwn(scene.stage(), asTown);
		const page = await scene.visit(address);
		const target = await scene
			.stage()
			.browser.waitForTarget((target) => target.type() === "service_worker");
		const worker = await target.worker();
		await worker?.evaluate(`chrome.storage.session.get = ${read}`);
		await page.reload();
		await page.waitForSelector(like);
		await page.click(like);
		return page;
	};

	test("a background that takes a moment: the like waits for it, and is asked about", async () => {
		const page = await pressLike(
			() => new Promise((resolve) => setTimeout(() => resolve({}), 700)),
		);
		await eventually(() => note(page)).toMatch(/公式/);
		expect(await likes(page)).toEqual([]);
		await killWorker(scene.stage().browser);
	});

	test.each([
		["answers with errors", () => Promise.reject(new Error("broken"))],
		["does not answer", () => new Promise<never>(() => undefined)],
	])("a background that %s: it goes out, once", async (_, broken) => {
		const page = await pressLike(broken);
		await eventually(() => likes(page)).toHaveLength(1);
		expect(await note(page)).toBeUndefined();
		await killWorker(scene.stage().browser);
		await setOwn(scene.stage(), townRules);
	});
});

test("the Enter that ends composing neither sends nor asks", async () => {
	const way = {
		address: "https://www.facebook.com/kawabe_city/posts/5000?posts=1&as=page",
	};
	const page = await write(scene, way, link);
	const ime = await openIme(page);
	await ime.compose("しりょう");
	await ime.takeKey("Enter");
	await ime.commit("資料");
	await eventually(() => modelText(page)).toBe(`${link}資料`);
	expect(await sent(page)).toEqual([]);
	expect(await gate(page)).toBeUndefined();
});

test("a thread on X is asked about as one post, and sent once", async () => {
	const page = await write(scene, { address: dialog }, link);
	await addPart(page);
	await type(page, "二つ目の資料は部外秘です。");
	await eventually(() => states(page)).toEqual(["watching", "ready", "ready"]);
	await press(page, commandKey, "Enter");
	await hasGate(page).toBe(true);
	const shown = await gate(page);
	expect(shown?.text).toContain("https://bit.ly/3abcD");
	expect(shown?.text).toContain("「部外秘」");
	await press(page, "Shift", "Tab");
	await press(page, " ");
	await pressButton(page, "確認して投稿");
	await eventually(() => sent(page)).toHaveLength(1);
	expect((await sent(page))[0]?.parts.map(({ text }) => text)).toEqual([
		link,
		"二つ目の資料は部外秘です。",
	]);
});
