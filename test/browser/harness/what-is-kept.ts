import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import type { PracticeBrowser } from "../../../scripts/browsers";
import { openSettings } from "../../../scripts/demonstration/settings";

type Stores = {
	chrome: {
		storage: Record<
			string,
			{ get(key: null): Promise<object>; set(items: object): Promise<void> }
		>;
	};
};

/** Puts words wherever the extension could keep them: what follows finds what there is. */
export async function keepEverywhere(
	browser: PracticeBrowser,
	words: string,
): Promise<void> {
	const page = await openSettings(browser, "chromium");
	await page.evaluate(async (words) => {
		const { storage } = (globalThis as unknown as Stores).chrome;
		for (const area of ["local", "session", "sync"])
			await storage[area]?.set({ kept: `${area} ${words}` });
		await (await caches.open("kept")).put(
			`https://kept.example/cache ${words}`,
			new Response(),
		);
		localStorage.setItem("kept", `page ${words}`);
		await new Promise<void>((resolve) => {
			const opening = indexedDB.open("kept");
			opening.onupgradeneeded = () =>
				opening.result.createObjectStore("kept", { autoIncrement: true });
			opening.onsuccess = () => {
				const writing = opening.result.transaction("kept", "readwrite");
				writing.objectStore("kept").add(`database ${words}`);
				writing.oncomplete = () => {
					opening.result.close();
					resolve();
				};
			};
		});
	}, words);
	await page.close();
	const target = await browser.browser.waitForTarget(
		(target) => target.type() === "service_worker",
	);
	const worker = await target.worker();
	await worker?.evaluate((words) => {
		Object.assign(globalThis, { kept: words });
	}, words);
}

/** Everything the extension has put into the browser's stores, each as JSON. */
export async function readStores(browser: PracticeBrowser): Promise<string[]> {
	const page = await openSettings(browser, "chromium");
	const kept = await page.evaluate(async () => {
		const settled = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const { storage } = (globalThis as unknown as Stores).chrome;
		const areas: unknown[] = [];
		for (const area of ["local", "session", "sync", "managed"])
			areas.push([area, await storage[area]?.get(null)]);
		const databases: unknown[] = [];
		for (const { name = "" } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(name));
			for (const store of database.objectStoreNames) {
				const rows = database.transaction(store).objectStore(store);
				databases.push([name, store, await settled(rows.getAll())]);
			}
			database.close();
		}
		const cached: unknown[] = [];
		for (const name of await caches.keys())
			for (const request of await (await caches.open(name)).keys())
				cached.push([name, request.url]);
		const pages = [{ ...localStorage }, { ...sessionStorage }];
		return [...areas, ...databases, cached, pages].map((one) =>
			JSON.stringify(one),
		);
	});
	await page.close();
	return kept;
}

/**
 * Every string that is alive in the background once its garbage has been taken away. What is longer than 1,024 letters is cut,
 * and numbers are not among them: what the tokeniser's arrays hold is tested where they are made.
 */
export async function readHeap(browser: Browser): Promise<string[]> {
	const target = await browser.waitForTarget(
		(target) => target.type() === "service_worker",
	);
	const session = await target.createCDPSession();
	const parts: string[] = [];
	session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => {
		parts.push(chunk);
	});
	await session.send("HeapProfiler.enable");
	await session.send("HeapProfiler.collectGarbage");
	await session.send("HeapProfiler.takeHeapSnapshot", {});
	await session.detach();
	return JSON.parse(parts.join("")).strings;
}

/** The files below a folder in which words stand, as UTF-8 or as UTF-16. */
export async function findInFiles(
	folder: string,
	words: string,
): Promise<string[]> {
	const spellings = [Buffer.from(words), Buffer.from(words, "utf16le")];
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const found: string[] = [];
	for (const entry of entries.filter((entry) => entry.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const content = await readFile(path);
		if (spellings.some((spelling) => content.includes(spelling)))
			found.push(path.slice(folder.length));
	}
	return found;
}
