import type { CDPSession, Page } from "puppeteer-core";
import { launchChromium, type PracticeBrowser } from "../../scripts/browsers";
import type { Shape } from "./shapes";

/** A browser with one page in it, where somebody writes. */
export type Desk = {
	practice: PracticeBrowser;
	page: Page;
	session: CDPSession;
	/** Speaks to the browser itself. */
	overall: CDPSession;
};

/** Opens a browser, with the extension when its folder is given. */
export async function openDesk(
	port: number,
	extensionDir?: string,
): Promise<Desk> {
	const practice = await launchChromium({
		port,
		...(extensionDir && { extensionDir }),
	});
	const page = await practice.browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	const session = await page.createCDPSession();
	// Time on the processor, not on the clock: other programs of the machine do not count.
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const overall = await practice.browser.target().createCDPSession();
	return { practice, page, session, overall };
}

/** Opens the page of a shape with this text in its compose box and the caret behind it. */
export async function beginWriting(
	{ page, session }: Desk,
	shape: Shape,
	text: string,
): Promise<void> {
	await page.goto("about:blank");
	await page.goto(shape.address);
	await page.evaluate(countLongTasks);
	await page.bringToFront();
	await shape.open?.(page);
	await page.waitForSelector(shape.selector);
	await page.click(shape.selector);
	await session.send("Input.insertText", { text });
	await pause(1500);
}

/** Runs in the page. */
function countLongTasks(): void {
	const page = globalThis as unknown as { longTasks: number };
	page.longTasks = 0;
	new PerformanceObserver((list) => {
		page.longTasks += list.getEntries().length;
	}).observe({ type: "longtask" });
}

export const readLongTasks = ({ page }: Desk): Promise<number> =>
	page.evaluate(
		() => (globalThis as unknown as { longTasks: number }).longTasks,
	);

/** Milliseconds the page's main thread has worked. */
export async function readMainThread({ session }: Desk): Promise<number> {
	const { metrics } = await session.send("Performance.getMetrics");
	const task = metrics.find(({ name }) => name === "TaskDuration");
	return 1000 * (task?.value ?? Number.NaN);
}

/** Milliseconds that all processes of the browser have worked. */
export async function readProcessor({ overall }: Desk): Promise<number> {
	const { processInfo } = await overall.send("SystemInfo.getProcessInfo");
	return 1000 * processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0);
}

export async function pressKey(
	{ session }: Desk,
	letter: string,
): Promise<void> {
	await session.send("Input.dispatchKeyEvent", {
		type: "keyDown",
		key: letter,
		text: letter,
	});
	await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter });
}

export const pause = (ms: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, ms));
