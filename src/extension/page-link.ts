import { browser } from "wxt/browser";
import type { Page, PageReport } from "../core/protocol";

const question = "report" satisfies keyof Page;

/** What the page in front shows; undefined where none of our scripts runs. Needs no permission: only our own script is asked. */
export async function askFrontPage(): Promise<PageReport | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return undefined;
	try {
		return (
			(await browser.tabs.sendMessage(tab.id, { name: question })) ?? undefined
		);
	} catch {
		// Nobody is listening: not one of the sites.
		return undefined;
	}
}

/** Answers the popup. */
export function answerPopup(report: Page["report"]): void {
	browser.runtime.onMessage.addListener(
		(message: unknown, _, sendResponse: (reply: unknown) => void) => {
			if ((message as { name?: string }).name !== question) return;
			sendResponse(report());
			return true;
		},
	);
}
