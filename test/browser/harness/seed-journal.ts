import type { Page } from "puppeteer-core";
import type { JournalEntry } from "../../../src/core/journal";

/**
 * Puts a journal in place of the one that is there, written as an older or the present version of the extension would have left it.
 * @param page a page of the extension
 * @param version of the store: 1 as in the first drafts of 0.1.0, 2 as now
 */
export const seedJournal = (
	page: Page,
	version: 1 | 2,
	entries: Partial<JournalEntry>[],
): Promise<void> =>
	page.evaluate(
		async (version, entries) => {
			const done = <Result>(request: IDBRequest<Result>) =>
				new Promise<Result>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			const build = (db: IDBDatabase) => {
				const store = db.createObjectStore("entries", { autoIncrement: true });
				store.createIndex("at", "at");
				if (version === 1) return;
				store.createIndex("report", "report");
				db.createObjectStore("approvals", {
					keyPath: ["site", "account", "textHash"],
				}).createIndex("recordedAt", "recordedAt");
			};
			const put = async (): Promise<IDBDatabase> => {
				await done(indexedDB.deleteDatabase("journal"));
				const opening = indexedDB.open("journal", version);
				let isNew = false;
				opening.onupgradeneeded = () => {
					isNew = true;
					build(opening.result);
				};
				const db = await done(opening).catch(() => undefined);
				if (db && isNew) return db;
				// The extension itself has opened it in between.
				db?.close();
				return put();
			};
			const db = await put();
			const work = db.transaction("entries", "readwrite");
			for (const entry of entries) work.objectStore("entries").add(entry);
			await new Promise((resolve) => {
				work.oncomplete = resolve;
			});
			db.close();
		},
		version,
		entries,
	);

/** What the store holds: its version and its entries. */
export const dumpJournal = (
	page: Page,
): Promise<{ version: number; entries: JournalEntry[] }> =>
	page.evaluate(async () => {
		const done = <Result>(request: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const db = await done(indexedDB.open("journal"));
		const entries = await done<JournalEntry[]>(
			db.transaction("entries").objectStore("entries").getAll(),
		);
		const { version } = db;
		db.close();
		return { version, entries };
	});
