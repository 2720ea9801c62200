import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import left from "./fixtures/left-by-older-build.json";
import { link, write } from "./gate/describe-gate";
import { usualWays, type Way } from "./gate/ways";
import { updateExtension } from "./harness/background";
import { highlights } from "./harness/highlights";
import { openJournal, readJournal } from "./harness/journal";
import { badge } from "./harness/panel";
import { openScene } from "./harness/scene";
import { dumpJournal } from "./harness/seed-journal";
import { focusEditor, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const [onX, onFacebook] = usualWays as [Way, Way, ...Way[]];

/**
 * Puts in what the build of 2026-11-26 (commit 900de2b) had left behind after a day's use: that build was made from its
 * commit and used in a browser, and everything in its storage written down in the fixture. The stores are made here as it made them.
 */
const restore = (page: Page): Promise<void> =>
	page.evaluate(async ({ local, stores }) => {
		const { storage } = (
			globalThis as unknown as {
				chrome: {
					storage: {
						local: {
							clear(): Promise<void>;
							set(items: object): Promise<void>;
						};
					};
				};
			}
		).chrome;
		const done = <Result>(request: IDBRequest<Result>) =>
			new Promise<Result>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const make = async (
			name: string,
			version: number,
			build: (db: IDBDatabase) => void,
			rows: Record<string, object[]>,
		) => {
			await done(indexedDB.deleteDatabase(name));
			const opening = indexedDB.open(name, version);
			opening.onupgradeneeded = () => build(opening.result);
			const db = await done(opening);
			const work = db.transaction(Object.keys(rows), "readwrite");
			for (const [store, items] of Object.entries(rows))
				for (const item of items) work.objectStore(store).add(item);
			await new Promise((resolve) => {
				work.oncomplete = resolve;
			});
			db.close();
		};
		await storage.local.clear();
		await storage.local.set(local);
		const { journal } = stores;
		await make(
			"journal",
			journal.version,
			(db) => {
				const entries = db.createObjectStore("entries", {
					autoIncrement: true,
				});
				entries.createIndex("at", "at");
				entries.createIndex("report", "report");
				db.createObjectStore("approvals", {
					keyPath: ["site", "account", "textHash"],
				}).createIndex("recordedAt", "recordedAt");
			},
			{ entries: journal.entries, approvals: journal.approvals },
		);
		const checks = stores["self-check"];
		await make(
			"self-check",
			checks.version,
			(db) =>
				db
					.createObjectStore("confirmations", { autoIncrement: true })
					.createIndex("at", "at"),
			{ confirmations: checks.confirmations },
		);
	}, left);

const openOwn = async (path: string) => {
	const page = await scene.openTab("about:blank");
	await page.goto(`chrome-extension://${scene.stage().extensionId}/${path}`);
	await page.waitForSelector("main");
	return page;
};

beforeAll(async () => {
	const page = await openJournal(scene.stage());
	// The page itself has opened the stores.
	await page.goto("about:blank");
	await page.goto(
		`chrome-extension://${scene.stage().extensionId}/managed_schema.json`,
	);
	await restore(page);
	await page.close();
	await updateExtension(scene.stage());
});

test("accounts, municipality, own sites and role are as they were", async () => {
	const settings = await openOwn("options.html");
	await eventually(() =>
		settings.$eval("main", (main) => main.textContent),
	).toContain("@kawabe_city");
	const text = await settings.$eval("main", (main) => main.textContent);
	for (const kept of ["200222", "広報課"]) expect(text).toContain(kept);
	const chosen = await settings.$$eval("select, input, textarea", (all) =>
		all.map((field) => (field as HTMLInputElement).value),
	);
	expect(chosen).toContain("zushi");
	expect(chosen).toContain("contractor");
	expect(chosen.join()).toContain("city.kawabe.example.lg.jp");
});

test("words left as they are for good stay so, and the rules' strengths hold", async () => {
	const [{ wording } = { wording: "" }] = left.local.keptWordings;
	const page = await write(scene, onX, `${link} ${wording}`);
	await eventually(() => highlights(page)).toEqual([
		{ name: "hitoiki-confirm", text: "https://bit.ly/3abcD" },
	]);
	expect(await badge(page)).toMatch(/^公式 @kawabe_city .*広報課/);
});

test("a site where the checks were stopped is still left alone", async () => {
	const page = await scene.visit(onFacebook.address);
	await onFacebook.open?.(page);
	await focusEditor(page, -1);
	await type(page, link);
	await eventually(() => badge(page)).toContain("確認を止めています");
});

test("the journal, with its approval, and the self-check are all there", async () => {
	const [entry] = left.stores.journal.entries;
	expect(await readJournal(scene.stage())).toMatchObject([
		{
			textHash: entry?.textHash.slice(0, 12),
			rules: expect.stringContaining("秘密"),
		},
	]);
	const journal = await openJournal(scene.stage());
	expect((await dumpJournal(journal)).entries).toEqual(
		left.stores.journal.entries,
	);
	await journal.close();
	const check = await openOwn("self-check.html");
	await eventually(() =>
		check.$$eval(".history li", (rows) => rows.map((row) => row.textContent)),
	).toEqual([expect.stringContaining("川辺 花子")]);
});
