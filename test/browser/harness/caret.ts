import type { Page } from "puppeteer-core";

/** Where the keyboard is: `editor`, `ours` or what the site has there. */
export const focusOwner = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const { activeElement } = document;
		if (activeElement?.localName === "hitoiki-root") return "ours";
		if (activeElement?.matches('[contenteditable="true"], textarea'))
			return "editor";
		return activeElement?.getAttribute("data-testid") ?? "page";
	});

/** The name of the button of ours that has the focus. */
export const focusedButton = (page: Page): Promise<string | undefined> =>
	page.evaluate(
		() =>
			document.activeElement?.shadowRoot?.activeElement?.textContent ??
			undefined,
	);

/** The words that are selected in the page. */
export const selectedWords = (page: Page): Promise<string> =>
	page.evaluate(() => getSelection()?.toString() ?? "");
