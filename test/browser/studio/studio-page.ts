import type { Page } from "puppeteer-core";
import type { Stage } from "../harness/stage";
import { eventually } from "../harness/waiting";

/** The studio in a tab of its own, with everything it complains about. */
export type StudioTab = { page: Page; complaints: string[] };

async function openTab(stage: Stage, address: string): Promise<StudioTab> {
	const page = await stage.browser.newPage();
	await page.setViewport({ width: 1440, height: 900 });
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (["error", "warn"].includes(message.type()))
			complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(String(error)));
	// Firefox never reports that an extension's page has finished loading (2026-11): look for its contents after a moment.
	await page.goto(address, { timeout: 1500 }).catch(() => undefined);
	await page.waitForSelector("#guideline");
	return { page, complaints };
}

export function openStudio(stage: Stage): Promise<StudioTab> {
	const scheme =
		stage.name === "chromium" ? "chrome-extension" : "moz-extension";
	return openTab(stage, `${scheme}://${stage.extensionId}/policy-studio.html`);
}

/** Ends it without a trace: while it is open, it keeps its work. */
export async function forget(stage: Stage, { page }: StudioTab): Promise<void> {
	const scheme =
		stage.name === "chromium" ? "chrome-extension" : "moz-extension";
	await page
		.goto(`${scheme}://${stage.extensionId}/options.html`, { timeout: 1500 })
		.catch(() => undefined);
	await page.waitForSelector("form");
	await page.evaluate(() => localStorage.clear());
	await page.close();
}

/** The plain files, opened from their folder. */
export const openFolder = (stage: Stage, file: URL): Promise<StudioTab> =>
	openTab(stage, file.href);

/** Presses the button, or follows the label, that says this inside a part. */
export async function press(page: Page, part: string, name: string) {
	const found = await page.evaluateHandle(
		(part, name) =>
			[...document.querySelectorAll<HTMLElement>(`${part} button`)].find(
				(button) =>
					(button.getAttribute("aria-label") ?? button.textContent) === name,
			),
		part,
		name,
	);
	const button = found.asElement();
	if (!button) throw new Error(`no button 「${name}」 in ${part}`);
	await (button as import("puppeteer-core").ElementHandle<Element>).click();
}

/** What a part says, without what is folded away. */
export const textOf = (page: Page, selector: string): Promise<string> =>
	page.$eval(selector, (part) => (part as HTMLElement).innerText);

/** The findings beside the form: strength, words, rule. */
export const findings = (page: Page): Promise<string[]> =>
	page.$$eval(".finding", (rows) =>
		rows.map((row) =>
			[
				row.querySelector(".strength")?.textContent,
				row.querySelector("q")?.textContent,
				row.querySelector(".turn")?.firstChild?.textContent,
			].join(" "),
		),
	);

export const accounts = (page: Page): Promise<string[]> =>
	page.$$eval("#accounts .entry b", (names) =>
		names.map((name) => name.textContent ?? ""),
	);

/** Chooses a municipality and writes one draft with a secret in it; waits for the finding. */
export async function begin(page: Page): Promise<void> {
	await page.click('input[name="guideline"][value="musashino"]');
	await page.type(".draft textarea", "部外秘の資料によると、来春からです。");
	await eventually(async () => (await findings(page)).join()).toContain(
		"部外秘",
	);
}
