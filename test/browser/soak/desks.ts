import type { Page } from "puppeteer-core";
import type { BrowserName } from "../../../scripts/browsers";
import { openTab } from "../harness/practice-page";
import { fewRules, setOwn } from "../harness/settings";
import { openStage, type Stage } from "../harness/stage";
import { type Worlds, watchWorlds } from "./disturb";
import { openExpectations } from "./expected";

/** One page where somebody writes. */
export type Desk = {
	stage: Stage;
	page: Page;
	complaints: string[];
};

/** Two browsers side by side, one with the extension and one without, and what there is to be underlined. */
export type Desks = {
	ours: Desk;
	bare: Desk;
	/** False where neither has it. */
	extension: boolean;
	/** Undefined in Firefox, which lets nobody into a background or our world of the page. */
	worlds: Worlds | undefined;
	expectWords: Awaited<ReturnType<typeof openExpectations>>;
	close(): Promise<void>;
};

/** Lexical joins what was written within 300 ms to one step of undoing: the page's clock is wound by the round, alike on both desks. */
function ownClock(): void {
	let now = 1_800_000_000_000;
	Date.now = () => now;
	Object.assign(window, {
		wind: (ms: number) => {
			now += ms;
		},
	});
}

async function openDesk(
	browser: BrowserName,
	extension: boolean,
): Promise<Desk> {
	const stage = await openStage(browser, { extension });
	const { page, complaints } = await openTab(stage);
	await page.evaluateOnNewDocument(ownClock);
	return { stage, page, complaints };
}

/** @param extension false compares two browsers without it, which tells how alike an editor is to itself */
export async function openDesks(
	extension = true,
	browser: BrowserName = "chromium",
): Promise<Desks> {
	const expectWords = await openExpectations();
	const [ours, bare] = await Promise.all([
		openDesk(browser, extension),
		openDesk(browser, false),
	]);
	if (extension) await setOwn(ours.stage, fewRules);
	return {
		ours,
		bare,
		extension,
		worlds: browser === "chromium" ? await watchWorlds(ours.page) : undefined,
		expectWords,
		close: async () => {
			await ours.stage.close();
			await bare.stage.close();
		},
	};
}
