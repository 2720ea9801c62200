import type { Browser, WebWorker } from "puppeteer-core";

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

/** The background that is running; undefined while there is none. */
export async function findWorker(
	browser: Browser,
): Promise<WebWorker | undefined> {
	const target = browser
		.targets()
		.find((target) => target.type() === "service_worker");
	// It may end by itself at any moment.
	const worker = await target?.worker().catch(() => undefined);
	return worker ?? undefined;
}

/** Ends the background if it is running, and does not wait for it. */
export async function endWorker(browser: Browser): Promise<void> {
	const worker = await findWorker(browser);
	await worker?.close().catch(() => undefined);
}

/** Bytes in the buffers of the background; 0 while there is none. */
export async function readBuffers(browser: Browser): Promise<number> {
	const worker = await findWorker(browser);
	const usage = await worker?.client
		.send("Runtime.getHeapUsage")
		.catch(() => undefined);
	return usage?.backingStorageSize ?? 0;
}
