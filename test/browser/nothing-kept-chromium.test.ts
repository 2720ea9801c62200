import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, type PracticeBrowser } from "../../scripts/browsers";
import { startPracticeServer } from "../../scripts/practice-server";
import { hasGate } from "./gate/describe-gate";
import { townRules } from "./gate/settings";
import { usualWays, type Way } from "./gate/ways";
import { button, dialogEditor, pressOpener } from "./harness/facebook-page";
import { caption, comment, pressText } from "./harness/instagram-page";
import { pressButton, states } from "./harness/panel";
import { sent } from "./harness/practice-page";
import { setOwn } from "./harness/settings";
import { builds } from "./harness/stage";
import { focusEditor, type } from "./harness/typing";
import { eventually } from "./harness/waiting";
import {
	findInFiles,
	keepEverywhere,
	readHeap,
	readStores,
} from "./harness/what-is-kept";

/** One word that stands nowhere else, so that what is found was kept. Letters only: the reader takes them as one piece. */
const inventWord = () =>
	String.fromCharCode(...randomBytes(16).map((byte) => 97 + (byte % 26)));

type Composer = {
	name: string;
	address: string;
	open?(page: Page): Promise<unknown>;
	close(page: Page): Promise<unknown>;
};

const leave = (path: string) => (page: Page) =>
	page.evaluate((path) => {
		history.pushState({}, "", `${path}${location.search}`);
		dispatchEvent(new PopStateEvent("popstate"));
	}, path);

const composers: Composer[] = [
	{
		name: "X, the box on the home page",
		address: "https://x.com/home?posts=3",
		close: leave("/kawabe_library"),
	},
	{
		name: "X, its tab closed: nothing comes after the draft",
		address: "https://x.com/home?posts=3",
		close: (page) => page.close(),
	},
	{
		name: "Facebook, a new post",
		address: "https://www.facebook.com/?posts=1&as=page",
		open: pressOpener,
		close: async (page) => {
			await page.click(`[aria-modal="true"] ${button("閉じる")}`);
			await page.click(button("破棄"));
			await page.waitForSelector(dialogEditor, { hidden: true });
		},
	},
	{
		name: "Instagram, the caption of a new post",
		address: "https://www.instagram.com/?create=caption&posts=1",
		open: (page) => page.waitForSelector(caption),
		close: async (page) => {
			await page.click(".close");
			await pressText(page, "破棄");
			await page.waitForSelector(caption, { hidden: true });
		},
	},
	{
		name: "Instagram, a comment",
		address: "https://www.instagram.com/?posts=1",
		open: (page) => page.waitForSelector(comment),
		close: (page) => page.click('nav a[href="/kawabe_city/"]'),
	},
];

let browser: PracticeBrowser;
let closeServer: () => Promise<void>;
let profile: string;

beforeAll(async () => {
	const server = await startPracticeServer();
	closeServer = server.close;
	profile = await mkdtemp(join(tmpdir(), "hitoiki-kept-"));
	browser = await launchChromium({
		port: server.port,
		extensionDir: builds.chromium,
		profileDir: profile,
	});
});
afterAll(async () => {
	await browser?.close().catch(() => undefined);
	await closeServer?.();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Writes what many rules have something to say about, and waits for the answer. */
async function write(
	{ address, open }: Pick<Composer, "address" | "open">,
	text: string,
): Promise<Page> {
	const page = await browser.browser.newPage();
	await page.goto(address);
	await open?.(page);
	await focusEditor(page, -1);
	await type(page, text);
	await eventually(() => states(page)).toContain("ready");
	return page;
}

const about = (word: string) =>
	`${word}さんの携帯は090-1234-5678です。詳しくは https://bit.ly/${word} へ。${word}`;

/** Where the word is, in the extension's stores and in the memory of its background. */
async function findKept(word: string): Promise<string[]> {
	const heap = await readHeap(browser.browser);
	const stores = await readStores(browser);
	return [
		...heap.filter((text) => text.includes(word)),
		...stores.filter((text) => text.includes(word)),
	].map((text) =>
		text.slice(Math.max(0, text.indexOf(word) - 100), text.indexOf(word) + 100),
	);
}

const words: string[] = [];
const newWord = () => {
	const word = inventWord();
	words.push(word);
	return word;
};

describe("once the composer is closed, nothing of the draft is kept", () => {
	beforeAll(() =>
		setOwn(
			{ ...browser, name: "chromium" },
			{ guideline: "all", accounts: townRules.accounts ?? [] },
		),
	);

	test.each(composers)("$name", async (composer) => {
		const word = newWord();
		const page = await write(composer, about(word));
		await composer.close(page);
		if (!page.isClosed())
			await eventually(() => states(page)).not.toContain("ready");
		expect(await findKept(word)).toEqual([]);
		if (!page.isClosed()) await page.close();
	});
});

test("nor when it was sent after a question, and recorded", async () => {
	await setOwn({ ...browser, name: "chromium" }, townRules);
	const [way] = usualWays as [Way];
	const word = newWord();
	const page = await write(way, `詳しくは https://bit.ly/${word} へ`);
	await way.send(page);
	await hasGate(page).toBe(true);
	await pressButton(page, "確認して投稿");
	await eventually(() => sent(page)).toHaveLength(1);
	await eventually(async () => (await readStores(browser)).join()).toContain(
		"shortened-link",
	);
	await page.close();
	expect(await findKept(word)).toEqual([]);
});

test("what is kept on purpose is found in every one of these places, and on the disk", async () => {
	const word = inventWord();
	await keepEverywhere(browser, word);
	const kept = (await findKept(word)).join("\n");
	for (const place of ["local", "session", "sync", "database", "cache", "page"])
		expect(kept).toContain(`${place} ${word}`.replace("cache ", "cache%20"));
	expect(kept.split("\n")).toContain(word);
	expect(browser.refused).toEqual([]);
	await browser.close();
	expect(await findInFiles(profile, word)).not.toEqual([]);
	for (const draft of words)
		expect(await findInFiles(profile, draft)).toEqual([]);
});
