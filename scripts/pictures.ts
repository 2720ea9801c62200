import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Policy } from "../src/core/policy";
import type { Language } from "../src/core/words";
import { launchChromium, type PracticeBrowser } from "./browsers";
import { openPanel, waitForAnswer } from "./demonstration/panel";
import { openSettings } from "./demonstration/settings";
import { type DemonstrationDraft, stages } from "./demonstration/stages";
import { writeTile } from "./pictures/tile";
import { startPracticeServer } from "./practice-server";
import { measurePng } from "./release/measure-png";
import { runQuietly, say } from "./say";

const folder = join(".output", "pictures");
const screen = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };

/** What the documents show, too. */
const shownInDocs = [
	{ picture: "1-x-post.png", inDocs: "x-post.png" },
	{ picture: "5-policy-studio.png", inDocs: "policy-studio.png" },
];

/** The town's own settings: its accounts, and a guideline of one municipality, so that each point has one clause. */
const town: Partial<Policy> = {
	guideline: "ashibetsu",
	organization: { name: "川辺市", domains: ["city.kawabe.lg.jp"] },
	accounts: stages.map(({ account: { site, handle, department } }) => ({
		site,
		id: handle,
		kind: "official",
		name: "川辺市",
		department,
	})),
};

/** One picture for the stores; the pages are the practice pages and our own. */
type Picture = { name: string; show(page: Page): Promise<unknown> };

async function setUp(
	browser: PracticeBrowser,
	language: Language,
): Promise<void> {
	const page = await openSettings(browser, "chromium");
	await page.evaluate(
		(settings) =>
			(
				globalThis as unknown as {
					chrome: { storage: { local: { set(items: object): Promise<void> } } };
				}
			).chrome.storage.local.set(settings),
		{ own: town, language },
	);
	await page.close();
}

async function write(
	page: Page,
	address: string,
	draft: DemonstrationDraft,
	language: Language,
): Promise<void> {
	const there = new URL(address);
	there.searchParams.set("lang", language);
	await page.goto(there.href);
	await draft.open(page);
	await page.keyboard.type(draft.text);
	await waitForAnswer(page);
}

const waitForGate = (page: Page) =>
	page.waitForFunction(() =>
		[...document.querySelectorAll("hitoiki-root")].some((root) =>
			root.shadowRoot?.querySelector('[role="alertdialog"]:modal'),
		),
	);

function listPictures(browser: PracticeBrowser, language: Language): Picture[] {
	const composing = stages.flatMap(({ address, drafts: [draft] }) =>
		draft ? [{ address, draft }] : [],
	);
	const [first] = composing;
	const own = (path: string) =>
		`chrome-extension://${browser.extensionId}/${path}`;
	return [
		...composing.map(({ address, draft }) => ({
			name: draft.name,
			show: async (page: Page) => {
				await write(page, address, draft, language);
				await openPanel(page);
			},
		})),
		{
			name: "before-sending",
			show: async (page) => {
				if (!first) return;
				await write(page, first.address, first.draft, language);
				await page.click('[data-testid="tweetButtonInline"]');
				await waitForGate(page);
			},
		},
		{
			name: "policy-studio",
			show: async (page) => {
				await page.goto(own("policy-studio.html"));
				await page.click(`#guideline input[value="${town.guideline}"]`);
				// The examples to try, which are in Japanese in both languages, as posts are.
				await page.click("aside .row .plain");
				await page.waitForSelector(".finding");
				await page.evaluate(() => scrollTo(0, 0));
			},
		},
	];
}

/** Takes one picture and makes sure that a store will have it: the size, and no alpha channel. */
async function take(
	page: Page,
	path: string,
	size: typeof screen,
): Promise<void> {
	await page.screenshot({ path: path as `${string}.png` });
	const measured = measurePng(await readFile(path));
	const wanted = `${size.width}×${size.height}`;
	if (measured?.size !== wanted || measured.hasAlpha)
		throw new Error(
			`${path} is ${measured?.size}${measured?.hasAlpha ? " with alpha" : ""}, not ${wanted} without`,
		);
}

async function takeAll(language: Language, port: number): Promise<void> {
	const target = join(folder, language);
	await mkdir(target, { recursive: true });
	const browser = await launchChromium({
		port,
		extensionDir: join(".output", "chrome-mv3"),
		language: language === "ja" ? "ja" : "en-US",
	});
	try {
		await setUp(browser, language);
		const page = await browser.browser.newPage();
		await page.setViewport(screen);
		for (const [i, { name, show }] of listPictures(
			browser,
			language,
		).entries()) {
			await show(page);
			await take(page, join(target, `${i + 1}-${name}.png`), screen);
		}
		await page.goto("about:blank");
		await page.setViewport(tile);
		await page.setContent(writeTile(language));
		await take(page, join(target, "tile.png"), tile);
	} finally {
		await browser.close();
	}
}

/** npm run pictures: what the stores and the documents show of the extension, in both languages, from the practice pages. */
export async function main(): Promise<void> {
	say("building the extension …");
	runQuietly("npx", ["wxt", "build", "-b", "chrome"]);
	await rm(folder, { recursive: true, force: true });
	const server = await startPracticeServer();
	try {
		for (const language of ["ja", "en"] as const) {
			say(`taking the pictures (${language}) …`);
			await takeAll(language, server.port);
		}
	} finally {
		await server.close();
	}
	for (const { picture, inDocs } of shownInDocs)
		await copyFile(join(folder, "ja", picture), join("docs/images", inDocs));
	say(
		`the pictures for the stores lie in ${folder}, those of the documents in docs/images`,
	);
}
