import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../scripts/demonstration/settings";
import { hasGate, link, plain, write } from "./gate/describe-gate";
import { townRules } from "./gate/settings";
import { usualWays, type Way } from "./gate/ways";
import { focusOwner } from "./harness/caret";
import { highlights } from "./harness/highlights";
import { badges, pressButton, states } from "./harness/panel";
import { modelText, sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { focusEditor, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const [onX] = usualWays as [Way, ...Way[]];

beforeAll(() => setOwn(scene.stage(), townRules));

/** Our elements, in the page's own world. */
const presses = (page: Page, selector: string) =>
	page.evaluate((selector) => {
		const found = [...document.querySelectorAll("hitoiki-root")].flatMap(
			(root) => [
				...(root.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
			],
		);
		for (const button of found) {
			button.click();
			for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
				button.dispatchEvent(
					new MouseEvent(type, { bubbles: true, composed: true }),
				);
			button.dispatchEvent(
				new KeyboardEvent("keydown", {
					key: "Enter",
					bubbles: true,
					composed: true,
				}),
			);
		}
		return found.length;
	}, selector);

describe("a script of the page", () => {
	for (const way of usualWays)
		test(`does not pass the gate by pressing its buttons: ${way.name}`, async () => {
			const page = await write(scene, way, link);
			await way.send(page);
			await hasGate(page).toBe(true);
			expect(
				await presses(page, '[role="alertdialog"] button:not(.back)'),
			).toBeGreaterThan(0);
			await hasGate(page).toBe(true);
			expect(await sent(page)).toEqual([]);
			await pressButton(page, "直す");
			expect(await sent(page)).toEqual([]);
		});

	test("does not pass the gate by closing it, nor by forging the keys that send", async () => {
		const page = await write(scene, onX, link);
		await onX.send(page);
		await hasGate(page).toBe(true);
		await page.evaluate(() => {
			for (const root of document.querySelectorAll("hitoiki-root"))
				root.shadowRoot?.querySelector("dialog")?.close();
		});
		await hasGate(page).toBe(false);
		await eventually(() => focusOwner(page)).toBe("editor");
		await page.evaluate(() => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent("keydown", {
					key: "Enter",
					ctrlKey: true,
					bubbles: true,
				}),
			);
		});
		await hasGate(page).toBe(true);
		expect(await sent(page)).toEqual([]);
		await pressButton(page, "直す");
	});

	test("dismisses no finding", async () => {
		const page = await write(scene, onX, link);
		await eventually(() => highlights(page)).toHaveLength(1);
		expect(await presses(page, ".panel button")).toBeGreaterThan(0);
		await type(page, "。");
		await eventually(() => modelText(page, -1)).toBe(`${link}。`);
		await eventually(() => states(page)).toContain("ready");
		expect(await highlights(page)).toHaveLength(1);
	});

	test("reaches neither the extension's messages nor its files", async () => {
		const page = await write(scene, onX, plain);
		const reached = await page.evaluate(async (id) => {
			const { chrome } = globalThis as { chrome?: { runtime?: object } };
			const address = `chrome-extension://${id}`;
			const files = [
				"/options.html",
				"/ipadic-1.bin",
				"/background.js",
				"/dialogs.js",
			];
			const answers = await Promise.all(
				files.map((file) =>
					fetch(address + file).then(
						() => file,
						() => "",
					),
				),
			);
			return [
				...(chrome?.runtime && "sendMessage" in chrome.runtime
					? ["messages"]
					: []),
				...answers.filter(Boolean),
			];
		}, scene.stage().extensionId);
		expect(reached).toEqual([]);
		// The page's own policy, or the browser, says that it may not: that is the point.
		scene.expectComplaints();
	});
});

test("the extension's own pages can ask for nothing but their own files", async () => {
	const page = await openSettings(scene.stage(), "chromium");
	const stoppedBy = await page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				document.addEventListener("securitypolicyviolation", (event) =>
					resolve(event.effectiveDirective),
				);
				fetch("https://x.com/").then(
					() => resolve("nothing"),
					() => undefined,
				);
			}),
	);
	await page.close();
	expect(stoppedBy).toBe("connect-src");
});

describe("a page that tampers", () => {
	// What the page does to itself is its own affair.
	afterEach(() => {
		scene.expectComplaints();
	});

	test("takes our element away: it is there again", async () => {
		const page = await write(scene, onX, link);
		await page.evaluate(() => {
			for (const root of document.querySelectorAll("hitoiki-root"))
				root.remove();
		});
		await eventually(() => states(page)).toContain("ready");
		await onX.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
	});

	test("clears the highlights, or makes ten thousand: ours are there at the next key", async () => {
		const page = await write(scene, onX, link);
		await eventually(() => highlights(page)).toHaveLength(1);
		await page.evaluate(() => {
			CSS.highlights.clear();
			for (let i = 0; i < 10_000; i++)
				CSS.highlights.set(`page-${i}`, new Highlight());
		});
		await type(page, "。");
		await eventually(() => highlights(page)).toHaveLength(1);
		expect(await page.evaluate(() => CSS.highlights.size)).toBe(10_001);
	});

	test("rewrites what scripts are built on: our world is another one", async () => {
		const page = await scene.visit(onX.address);
		await page.evaluate(() => {
			const broken = () => {
				throw new Error("rewritten");
			};
			Element.prototype.attachShadow = broken;
			HTMLElement.prototype.showPopover = broken;
			HTMLDialogElement.prototype.showModal = broken;
			CSS.highlights.set = broken as never;
		});
		await focusEditor(page, -1);
		await type(page, link);
		await eventually(() => highlights(page)).toHaveLength(1);
		await onX.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
	});

	test("throws in its handlers: checking and the gate go on", async () => {
		const page = await scene.visit(onX.address);
		await page.evaluate(() => {
			for (const type of ["keydown", "input", "click", "focusin"])
				window.addEventListener(
					type,
					() => {
						throw new Error("from the page");
					},
					true,
				);
		});
		await focusEditor(page, -1);
		await type(page, link);
		await eventually(() => highlights(page)).toHaveLength(1);
		await onX.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
	});

	test("imitates our element: the real one is not fooled", async () => {
		const page = await write(scene, onX, link);
		await page.evaluate(() => {
			const fake = document.createElement("hitoiki-root");
			fake.dataset.state = "ready";
			fake.attachShadow({ mode: "open" }).innerHTML =
				'<div role="status" aria-label="公式 偽物">公式</div>';
			document.documentElement.append(fake);
		});
		await type(page, "。");
		await eventually(() => highlights(page)).toHaveLength(1);
		await onX.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
	});
});

describe("too much of everything", () => {
	test("a million letters in a field are said not to be checked, and go out", async () => {
		const page = await scene.visit("https://x.com/home?mobile&posts=3");
		await focusEditor(page);
		await page.$eval('textarea[data-testid="tweetTextarea_0"]', (area) => {
			const set = Object.getOwnPropertyDescriptor(
				HTMLTextAreaElement.prototype,
				"value",
			)?.set;
			set?.call(area, "市役所のお知らせです。".repeat(90_910));
			area.dispatchEvent(new Event("input", { bubbles: true }));
		});
		await eventually(() => states(page)).toEqual(["unavailable"]);
		expect((await badges(page)).join()).toContain("文章が長すぎます");
	});

	test("three hundred compose boxes appear and go: the one that is written in is checked", async () => {
		const page = await scene.visit(onX.address);
		await page.evaluate(() => {
			const crowd = document.createElement("div");
			crowd.id = "crowd";
			crowd.innerHTML =
				'<div data-testid="tweetTextarea_9"><div role="textbox" contenteditable="true" data-testid="tweetTextarea_9"></div></div>'.repeat(
					300,
				);
			document.body.append(crowd);
		});
		await page.focus('[data-testid="tweetTextarea_0"]');
		await page.keyboard.sendCharacter(link);
		await eventually(() => highlights(page)).toHaveLength(1);
		await page.$eval("#crowd", (crowd) => crowd.remove());
		await eventually(() => states(page)).toHaveLength(1);
	});
});
