import type { Browser } from "puppeteer-core";
import { pause } from "./desk";

/** Ends the extension's background, as Chromium does after 30 idle seconds. */
export async function killWorker(browser: Browser): Promise<void> {
	const target = await browser.waitForTarget(
		(target) => target.type() === "service_worker",
	);
	const worker = await target.worker();
	await worker?.close();
	await pause(500);
}
