import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { BrowserName } from "../../../scripts/browsers";
import { assertQuiet, openPage, type PracticePage } from "./practice-page";
import { fewRules, setOwn } from "./settings";
import { openStage, type Stage } from "./stage";

export type Scene = {
	browser: BrowserName;
	stage(): Stage;
	/** Leads the file's one tab to an address, in desktop size and without anything of the last test. */
	visit(address: string): Promise<Page>;
	/** A tab beside the others; closed after the test. */
	openTab(address: string): Promise<Page>;
	/** For a test that makes the page complain on purpose. */
	expectComplaints(): string[];
};

const desktop = { width: 1280, height: 900 };

/**
 * One browser, with the extension unless told otherwise, for a whole test file, and one tab, because a new tab costs half a second.
 * After each test no page has complained, and nothing has asked for a host that is not a practice page.
 * Every way out of the browser leads through our proxy, and the browser's own errands (updates, time, dictionaries) are
 * turned off when it is started: what the proxy refuses was asked for by a page or by the extension.
 */
export function openScene(
	browser: BrowserName,
	{ extension = true, build }: { extension?: boolean; build?: string } = {},
): Scene {
	let stage: Stage;
	let tab: PracticePage;
	let opened: PracticePage[] = [];

	beforeAll(async () => {
		stage = await openStage(browser, {
			extension,
			...(build && { build }),
		});
		if (extension) await setOwn(stage, fewRules);
		tab = await openPage(stage, "about:blank");
	});
	afterAll(() => stage?.close());
	afterEach(async () => {
		const pages = [tab, ...opened];
		opened = [];
		for (const { page } of pages.slice(1)) await page.close();
		const complaints = pages.flatMap((page) => page.complaints.splice(0));
		assertQuiet({ complaints }, { refused: stage.refused.splice(0) });
	});

	return {
		browser,
		stage: () => stage,
		visit: async (address) => {
			await tab.page.bringToFront();
			await tab.page.setViewport(desktop);
			await tab.page.goto(address);
			return tab.page;
		},
		openTab: async (address) => {
			const open = await openPage(stage, address);
			opened.push(open);
			return open.page;
		},
		expectComplaints: () =>
			[tab, ...opened].flatMap(({ complaints }) => complaints.splice(0)),
	};
}
