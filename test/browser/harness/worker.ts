import type { Browser } from "puppeteer-core";

/** Ends the extension's background as Chromium does after 30 idle seconds; the next message starts it anew. */
export async function killWorker(browser: Browser): Promise<void> {
	const target = await browser.waitForTarget(
		(target) => target.type() === "service_worker",
	);
	const gone = new Promise<void>((resolve) => {
		browser.on("targetdestroyed", (destroyed) => {
			if (destroyed === target) resolve();
		});
	});
	const worker = await target.worker();
	await worker?.close();
	await gone;
}
