import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import {
	type BrowserName,
	launchChromium,
	launchFirefox,
	type PracticeBrowser,
} from "./browsers";
import {
	openPanel,
	readPanel,
	type Seen,
	waitForAnswer,
} from "./demonstration/panel";
import { openSettings, registerAccount } from "./demonstration/settings";
import { stages } from "./demonstration/stages";
import { startPracticeServer } from "./practice-server";
import { say } from "./say";

const screenshots = join(".output", "demonstration");

const hasDisplay = () =>
	!process.env.CI &&
	(process.platform !== "linux" ||
		!!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Writes each demonstration draft as a person would, key by key, and reads from the page what staff would see. */
async function walk(page: Page): Promise<Seen[]> {
	await mkdir(screenshots, { recursive: true });
	const seen: Seen[] = [];
	for (const stage of stages) {
		await page.goto(stage.address, { waitUntil: "load" });
		for (const draft of stage.drafts) {
			await draft.open(page);
			await page.keyboard.type(draft.text);
			await waitForAnswer(page);
			await openPanel(page);
			const picture = join(screenshots, `${draft.name}.png`);
			await page.screenshot({ path: picture as `${string}.png` });
			const found = await readPanel(page, draft.name);
			if (found.length === 0)
				throw new Error(
					`${draft.name}: nothing was found in 「${draft.text}」, see ${picture}`,
				);
			seen.push(...found);
		}
	}
	return seen;
}

async function prepare(
	started: PracticeBrowser,
	browser: BrowserName,
): Promise<Page> {
	const page = await openSettings(started, browser);
	for (const stage of stages) await registerAccount(page, stage.account);
	return page;
}

/** Shows the extension at work on the practice pages: left open with a display, walked through by itself without one. */
export async function demonstrate(browser: BrowserName): Promise<void> {
	const server = await startPracticeServer();
	const headless = !hasDisplay();
	const launch = browser === "chromium" ? launchChromium : launchFirefox;
	const started = await launch({
		port: server.port,
		extensionDir: join(
			".output",
			browser === "chromium" ? "chrome-mv3" : "firefox-mv3",
		),
		headless,
		// For a person who looks at it; in front are then the practice pages.
		keepsWelcome: !headless,
	});
	try {
		const page = await prepare(started, browser);
		if (headless) {
			say(
				"no display: writing the demonstration drafts on the practice pages …",
			);
			console.table(await walk(await started.browser.newPage()));
			say(`screenshots: ${join(process.cwd(), screenshots)}`);
			return;
		}
		for (const stage of stages) {
			const tab = await started.browser.newPage();
			await tab.goto(stage.address);
		}
		await page.close();
		say(
			"the practice pages are open: write something such as 「詳しくは https://bit.ly/3abcD へ」. Close the browser to end.",
		);
		await new Promise<void>((resolve) =>
			started.browser.once("disconnected", () => resolve()),
		);
	} finally {
		await started.close();
		await server.close();
	}
}
