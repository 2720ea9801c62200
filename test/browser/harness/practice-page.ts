import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Stage } from "./stage";

export type PracticePage = {
	page: Page;
	/** Errors and warnings of the console and uncaught exceptions, oldest first. */
	complaints: string[];
};

export type Sent = {
	site: string;
	account: string;
	action: string;
	/** `key`: Enter or Space on the button; `enter`: Enter in the compose box. */
	way: "click" | "shortcut" | "key" | "enter";
	/** Parts joined by an empty line. */
	text: string;
	parts: { text: string; media: { kind: string; alt: string }[] }[];
	audience?: string;
	scheduled?: string;
	target?: string;
};

/** What the practice pages put on `window.practice`. */
export type Practice = {
	sent: Sent[];
	likes: string[];
	follows: string[];
	saves: string[];
	model(index?: number): string[] | string;
	remount(): void;
	attach(alt?: string): void;
	switchAccount(handle: string, options?: { reload?: boolean }): void;
};

declare global {
	interface Window {
		practice: Practice;
	}
}

/** A new tab of desktop size, and what is complained about in it. */
export async function openTab({
	browser,
}: Pick<Stage, "browser">): Promise<PracticePage> {
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 900 });
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (["error", "warn"].includes(message.type()))
			complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => complaints.push(`uncaught: ${error}`));
	return { page, complaints };
}

/** Opens a practice page in a new tab of desktop size; `where` is an address or a path on x.com. */
export async function openPage(
	stage: Stage,
	where = "/home",
): Promise<PracticePage> {
	const { page, complaints } = await openTab(stage);
	await page.goto(new URL(where, "https://x.com").href);
	return { page, complaints };
}

/** Nothing was complained about on this page, and nothing tried to leave the machine. */
export function assertQuiet(
	{ complaints }: Pick<PracticePage, "complaints">,
	stage: Pick<Stage, "refused">,
): void {
	expect(complaints, "console errors and warnings").toEqual([]);
	expect(stage.refused, "requests to other hosts").toEqual([]);
}

/** What each live editor's own model holds, in document order. */
export const modelTexts = (page: Page): Promise<string[]> =>
	page.evaluate(() => [window.practice.model()].flat());

/** What one editor's own model holds; -1 is the last editor on the page. */
export const modelText = async (
	page: Page,
	index = 0,
): Promise<string | undefined> => (await modelTexts(page)).at(index);

/** Everything the page would have sent, oldest first. */
export const sent = (page: Page): Promise<Sent[]> =>
	page.evaluate(() => window.practice.sent);
