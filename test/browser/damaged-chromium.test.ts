import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../scripts/demonstration/settings";
import { post } from "./gate/describe-storage";
import { forgetSent, townRules } from "./gate/settings";
import { openJournal, readRows } from "./harness/journal";
import { badges, panel, states } from "./harness/panel";
import { places } from "./harness/places";
import { modelText } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { focusEditor, type } from "./harness/typing";
import { eventually } from "./harness/waiting";
import { endWorker } from "./harness/worker";
import { home } from "./x/x-page";

const scene = openScene("chromium");
const link = "https://bit.ly/3abcD";

/** Everything the extension keeps in `storage.local`. */
const keys = [
	"own",
	"language",
	"role",
	"pledges",
	"keptWordings",
	"pausedSites",
	"keptPolicy",
	"policyState",
	"dailyChecks",
	"remindedOn",
];

const ownPages = [
	"options",
	"popup",
	"journal",
	"self-check",
	"guide",
	"welcome",
	"policy-studio",
];

type Stores = {
	chrome: {
		storage: {
			local: {
				set(items: object): Promise<void>;
				clear(): Promise<void>;
			};
		};
	};
};

/** Puts this into the extension's storage in place of all that was there. */
async function store(items: object): Promise<void> {
	const page = await openSettings(scene.stage(), "chromium");
	await page.evaluate(async (items) => {
		const { local } = (globalThis as unknown as Stores).chrome.storage;
		await local.clear();
		await local.set(items);
	}, items);
	await page.close();
	await endWorker(scene.stage().browser);
}

/** What pages of the extension show, one after the other in one tab; none may have thrown. */
async function readOwnPages(names: string[]): Promise<string[]> {
	const { browser, extensionId } = scene.stage();
	const page = await browser.newPage();
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(String(error)));
	const words: string[] = [];
	for (const name of names) {
		await page.goto(`chrome-extension://${extensionId}/${name}.html`);
		await page.waitForSelector("main");
		words.push(await page.$eval("main", ({ innerText }) => innerText));
		expect(errors, name).toEqual([]);
	}
	await page.close();
	return words;
}

const readOwnPage = async (name: string): Promise<string> =>
	(await readOwnPages([name])).join();

async function writesAsEver(): Promise<void> {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => states(page)).toEqual(["ready"]);
	await eventually(() => places(page)).toContainEqual({
		before: expect.any(String),
		text: expect.stringContaining("bit.ly"),
	});
	expect(await modelText(page)).toBe(link);
}

describe("settings that cannot be read", () => {
	afterEach(() => store({}));

	test.each([
		["a text", "rubbish"],
		["null", null],
		["a list", [["rubbish"], 7, null]],
		["a table", { kind: "managed", policy: 7, ube: 7, rules: "hold" }],
	])(
		"%s in the place of each: everything starts, and the settings say what is not used",
		async (_, rubbish) => {
			await store(Object.fromEntries(keys.map((key) => [key, rubbish])));
			await writesAsEver();
			const words = await readOwnPages(ownPages);
			for (const shown of words) expect(shown.length).toBeGreaterThan(20);
			const [settings] = words;
			expect(settings).toContain("次の値は読み取れなかった");
			for (const key of ["language", "role", "pledges", "keptWordings"])
				expect(settings).toContain(key);
		},
	);

	test("one of them alone costs none of the others", async () => {
		await store({
			own: townRules,
			language: "en",
			policyState: "rubbish",
			keptPolicy: { policy: null, seenAt: "yesterday" },
			keptWordings: 7,
		});
		await writesAsEver();
		const words = await readOwnPage("options");
		expect(words).toContain("@kawabe_city");
		expect(words).toContain("Problems in the settings");
		expect(words).toContain("keptWordings");
	});

	test("a policy that holds although the last judgement of it is lost", async () => {
		await store({
			policyState: 7,
			keptPolicy: { policy: { guideline: "ube" }, seenAt: Date.now() },
		});
		const page = await scene.visit(home);
		await focusEditor(page);
		await type(page, link);
		await eventually(() => states(page)).toEqual(["ready"]);
		expect(await readOwnPage("options")).toContain("組織が定めた設定です");
	});
});

describe("a journal that cannot be read", () => {
	beforeAll(() => setOwn(scene.stage(), townRules));
	afterEach(async () => {
		await forgetSent(scene.stage());
		await build(undefined, []);
	});

	/** Puts a database in the journal's place: its version and its stores, or none. */
	async function build(
		version: number | undefined,
		stores: string[],
		entries: object[] = [],
	): Promise<void> {
		const page = await openSettings(scene.stage(), "chromium");
		await endWorker(scene.stage().browser);
		await page.evaluate(
			async (version, stores, entries) => {
				const done = (request: IDBRequest | IDBTransaction) =>
					new Promise((resolve, reject) => {
						request.onerror = () => reject(request.error);
						if (request instanceof IDBTransaction) request.oncomplete = resolve;
						else request.onsuccess = resolve;
					});
				await done(indexedDB.deleteDatabase("journal"));
				if (version === undefined) return;
				const opening = indexedDB.open("journal", version);
				opening.onupgradeneeded = () => {
					for (const name of stores) {
						const made = opening.result.createObjectStore(name, {
							...(name === "approvals"
								? { keyPath: ["site", "account", "textHash"] }
								: { autoIncrement: true }),
						});
						for (const index of ["at", "report", "recordedAt"])
							made.createIndex(index, index);
					}
				};
				await done(opening);
				if (entries.length > 0) {
					const work = opening.result.transaction("entries", "readwrite");
					for (const entry of entries) work.objectStore("entries").add(entry);
					await done(work);
				}
				opening.result.close();
			},
			version,
			stores,
			entries,
		);
		await page.close();
	}

	const saysOnLine = async (page: Page) => {
		await focusEditor(page, 0);
		return (await badges(page)).join();
	};

	test("of a wrong shape: the post goes out, and beside it and on the page it is said", async () => {
		await build(2, ["somethingElse"]);
		const page = await post(scene, `${link} 甲`);
		await eventually(() => saysOnLine(page)).toContain(
			"記録を残せませんでした",
		);
		expect(await readOwnPage("journal")).toContain("記録を開けませんでした");
		expect(await readOwnPage("popup")).not.toBe("");
	});

	test("of a later version: it is used as it is", async () => {
		await build(9, ["entries", "approvals"]);
		const page = await post(scene, `${link} 乙`);
		await eventually(async () => {
			const journal = await openJournal(scene.stage());
			const rows = await readRows(journal);
			await journal.close();
			return rows.length;
		}).toBe(1);
		await page.bringToFront();
		expect(await saysOnLine(page)).not.toContain("記録を残せませんでした");
	});

	test("with entries that are none: they are counted and kept, the others are shown", async () => {
		const right = {
			at: new Date().toISOString(),
			site: "x",
			account: "kawabe_city",
			action: "post",
			rules: ["shortened-link"],
			doubts: [],
			decision: "confirmed",
			textHash: "abc",
		};
		await build(
			2,
			["entries", "approvals"],
			[right, { ...right, rules: "none" }, { rubbish: true }],
		);
		const words = await readOwnPage("journal");
		expect(words).toContain("2件の記録は読み取れない");
		expect(words).toContain("1 件");
		await writesAsEver();
	});
});

/** In a worker that has not needed the file yet: `fetch` answers so. */
async function breakFile(name: string, answer: string): Promise<Page> {
	await setOwn(scene.stage(), townRules);
	await endWorker(scene.stage().browser);
	const page = await scene.visit(home);
	await eventually(() => states(page)).toEqual(["watching"]);
	await inWorker(
		`globalThis.realFetch = fetch;
		globalThis.fetch = async (file) => String(file).endsWith("${name}") ? ${answer} : realFetch(file)`,
	);
	await focusEditor(page);
	return page;
}

const mendFiles = () => inWorker("globalThis.fetch = globalThis.realFetch");

async function inWorker(script: string): Promise<void> {
	const target = await scene
		.stage()
		.browser.waitForTarget((target) => target.type() === "service_worker");
	const worker = await target.worker();
	await worker?.evaluate(script);
}

const refused = 'Promise.reject(new TypeError("Failed to fetch"))';
const cutOff = "new Response(new Uint8Array(1000))";

describe("a dictionary that cannot be loaded", () => {
	const badgeOf = async (page: Page) => (await badges(page)).join();

	test.each([
		["refused", refused],
		["cut off", cutOff],
	])(
		"%s: links are checked and it is said; with the next letter it is tried again",
		async (_, answer) => {
			const page = await breakFile("ipadic-2.bin", answer);
			await type(page, link);
			await eventually(() => places(page)).toEqual([
				{ before: "", text: link },
			]);
			await eventually(() => badgeOf(page)).toContain(
				"一部だけを確認しています",
			);
			await mendFiles();
			await type(page, " あ");
			await eventually(() => badgeOf(page)).not.toContain(
				"一部だけを確認しています",
			);
			expect(await places(page)).toEqual([{ before: "", text: link }]);
		},
	);
});

describe("what was learned, when it cannot be loaded", () => {
	const unread = "「言葉づかいの似た投稿」は確認できませんでした";
	const listOf = async (page: Page) => (await panel(page))?.items.join() ?? "";

	test.each([
		["refused", refused],
		["cut off", cutOff],
		["another file", 'new Response("<!doctype html>".repeat(9))'],
	])(
		"%s: the rules go on and it is said by name; with the next letter it is tried again",
		async (_, answer) => {
			const page = await breakFile("likeness.bin", answer);
			await type(page, link);
			await eventually(() => listOf(page)).toContain(unread);
			expect(await listOf(page)).toContain("短縮URL");
			expect(await places(page)).toEqual([{ before: "", text: link }]);
			await mendFiles();
			await type(page, " あ");
			await eventually(() => listOf(page)).not.toContain(unread);
			expect(await places(page)).toEqual([{ before: "", text: link }]);
		},
	);
});
