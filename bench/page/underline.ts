import type { Page } from "puppeteer-core";
import { beginWriting, type Desk, pause, pressKey } from "./desk";
import { proseOf } from "./keystrokes";
import type { Shape } from "./shapes";

/** 部外秘 is underlined, 部外 is not. */
const lead = "この資料は部外";
const lastLetter = "秘";

/** Runs in the page: from the next key's own time until its words are underlined; looks every few milliseconds. */
function watchNextKey(): void {
	const page = globalThis as unknown as { waited: Promise<number> };
	page.waited = new Promise((resolve) => {
		document.addEventListener(
			"keydown",
			({ timeStamp }) => {
				const { port1, port2 } = new MessageChannel();
				const look = () => {
					const isThere =
						CSS.highlights.has("hitoiki-notice") ||
						CSS.highlights.has("hitoiki-confirm") ||
						CSS.highlights.has("hitoiki-hold");
					const waited = performance.now() - timeStamp;
					if (isThere || waited > 10_000) resolve(waited);
					else setTimeout(() => port2.postMessage(0), 1);
				};
				port1.onmessage = look;
				look();
			},
			{ capture: true, once: true },
		);
	});
}

const readWaited = (page: Page): Promise<number> =>
	page.evaluate(
		() => (globalThis as unknown as { waited: Promise<number> }).waited,
	);

const isClean = (page: Page) =>
	page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 10_000 });

/** Milliseconds from the last key to the underline, one number a try. `prepare` runs right before the key. */
export async function measureUnderline(
	desk: Desk,
	shape: Shape,
	length: number,
	tries: number,
	prepare: () => Promise<void> = () => Promise.resolve(),
): Promise<number[]> {
	const waited: number[] = [];
	await beginWriting(desk, shape, `${proseOf(length)}${lead}`);
	for (let i = 0; i < tries; i++) {
		await isClean(desk.page);
		await prepare();
		await desk.page.evaluate(watchNextKey);
		await pressKey(desk, lastLetter);
		waited.push(await readWaited(desk.page));
		await desk.page.keyboard.press("Backspace");
		await pause(150);
	}
	return waited.slice(1);
}
