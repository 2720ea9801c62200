import { browser } from "wxt/browser";
import type { Page, PageReport } from "../core/protocol";

/** What the page in front shows; undefined where none of our scripts runs. Needs no permission: only our own script is asked. */
export async function askFrontPage(): Promise<PageReport | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return undefined;
	try {
		return (
			(await browser.tabs.sendMessage(tab.id, {
				name: "report" satisfies keyof Page,
			})) ?? undefined
		);
	} catch {
		// Nobody is listening: not one of the sites.
		return undefined;
	}
}

/** Answers the popup and the background. */
export function answerQuestions(page: Page): void {
	browser.runtime.onMessage.addListener(
		(message: unknown, _, sendResponse: (reply: unknown) => void) => {
			const { name = "" } = message as { name?: string };
			if (!Object.hasOwn(page, name)) return;
			sendResponse(page[name as keyof Page]());
			return true;
		},
	);
}
