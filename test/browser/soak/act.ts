import type { Page } from "puppeteer-core";
import {
	commandKey,
	findEditor,
	focusEditor,
	openIme,
	paste,
	press,
} from "../harness/typing";
import type { Box } from "./boxes";
import type { Step } from "./steps";

/** Draft.js takes a finished conversion over 20 ms later and draws the block anew within 100 ms (2026-11). */
const composedMs = 150;
/** Both editors take over a new selection a task later. */
const selectedMs = 40;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Point = { x: number; y: number };

/** Where a letter stands in the window: `share` 0 is the first, 1 the last. Undefined while nothing can be seen there. */
export async function pointAt(
	page: Page,
	share: number,
): Promise<Point | undefined> {
	const editor = await findEditor(page, -1);
	return editor.evaluate((element, share) => {
		if (element instanceof HTMLTextAreaElement) return undefined;
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const nodes: Text[] = [];
		while (walker.nextNode()) nodes.push(walker.currentNode as Text);
		const length = nodes.reduce((sum, { data }) => sum + data.length, 0);
		if (length === 0) return undefined;
		let rest = Math.floor(share * (length - 1));
		const node = nodes.find(({ data }) => {
			if (rest < data.length) return true;
			rest -= data.length;
			return false;
		});
		if (!node) return undefined;
		const range = document.createRange();
		range.setStart(node, rest);
		range.setEnd(node, rest + 1);
		const [box] = range.getClientRects();
		if (!box || box.width === 0) return undefined;
		const point = {
			x: Math.round(box.left + 1),
			y: Math.round(box.top + box.height / 2),
		};
		const isSeen = element.contains(
			document.elementFromPoint(point.x, point.y),
		);
		return isSeen ? point : undefined;
	}, share);
}

/** A text area's letters have no place that a script could learn: there the caret is put as a script does. */
async function putCaret(page: Page, from: number, to: number): Promise<void> {
	const editor = await findEditor(page, -1);
	await editor.evaluate(
		(element, from, to) => {
			if (!(element instanceof HTMLTextAreaElement)) return;
			const { length } = element.value;
			const places = [from, to].map((share) => Math.floor(share * length));
			element.setSelectionRange(Math.min(...places), Math.max(...places));
		},
		from,
		to,
	);
}

async function click(page: Page, at: number, presses: 1 | 2): Promise<void> {
	const point = await pointAt(page, at);
	if (point) await page.mouse.click(point.x, point.y, { count: presses });
	else await putCaret(page, at, at);
	await pause(selectedMs);
}

/** Selects by the pointer, and pulls what is selected to another place. */
async function drag(
	page: Page,
	{ from, to, target }: Extract<Step, { does: "drag" }>,
): Promise<void> {
	const [start, end] = [await pointAt(page, from), await pointAt(page, to)];
	if (!start || !end) return putCaret(page, from, to);
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y, { steps: 3 });
	await page.mouse.up();
	await pause(selectedMs);
	const goal = await pointAt(page, target);
	const held = await page.evaluate(() => {
		const selection = getSelection();
		if (!selection || selection.isCollapsed) return undefined;
		const [box] = selection.getRangeAt(0).getClientRects();
		return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
	});
	if (!goal || !held) return;
	await page.mouse.move(held.x, held.y);
	await page.mouse.down();
	await page.mouse.move(goal.x, goal.y, { steps: 4 });
	await page.mouse.up();
	await pause(composedMs);
}

async function compose(
	page: Page,
	{ shown, taken, key }: Extract<Step, { does: "compose" }>,
): Promise<void> {
	const ime = await openIme(page);
	for (const text of shown) await ime.compose(text);
	if (key) await ime.takeKey(key);
	if (taken) await ime.commit(taken);
	else await ime.cancel();
	await pause(composedMs);
}

const clusters = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Letter by letter; an emoji of several characters comes at once, as from any keyboard. */
async function write(page: Page, text: string): Promise<void> {
	for (const { segment } of clusters.segment(text))
		if (segment.length === 1) await page.keyboard.type(segment);
		else await page.keyboard.sendCharacter(segment);
}

async function repeat(times: number, run: () => Promise<void>): Promise<void> {
	for (let i = 0; i < times; i++) await run();
}

/** Does one step in the last compose box of the page, which has the caret. */
export async function act(page: Page, box: Box, step: Step): Promise<void> {
	switch (step.does) {
		case "type":
			return write(page, step.text);
		case "break":
			return press(page, ...(box.lineBreak ?? (["Enter"] as const)));
		case "paste":
			return paste(page, step.text);
		case "cut":
			return press(page, commandKey, "x");
		case "press":
			return repeat(step.times, () => press(page, step.key));
		case "select":
			await repeat(step.times, () => press(page, "Shift", step.key));
			return void (await pause(selectedMs));
		case "select all":
			await press(page, commandKey, "a");
			return void (await pause(selectedMs));
		case "undo":
			return repeat(step.times, () => press(page, commandKey, "z"));
		case "redo":
			return repeat(step.times, () => press(page, commandKey, "Shift", "z"));
		case "compose":
			return compose(page, step);
		case "click":
			return click(page, step.at, step.presses);
		case "drag":
			return drag(page, step);
		case "leave and come back":
			await page.evaluate(() => {
				if (document.activeElement instanceof HTMLElement)
					document.activeElement.blur();
			});
			await focusEditor(page, -1);
			return void (await pause(selectedMs));
		case "remount":
			await page.evaluate(() => window.practice.remount?.());
			await pause(selectedMs);
			await focusEditor(page, -1);
			return void (await pause(selectedMs));
	}
}
