import type { Page } from "puppeteer-core";

/** What a note beside the page's own things says; undefined while there is none. */
export const note = (page: Page): Promise<string | undefined> =>
	page.evaluate(
		() =>
			[...document.querySelectorAll("hitoiki-root")]
				.map(
					(root) =>
						root.shadowRoot?.querySelector<HTMLElement>(".note")?.innerText,
				)
				.find(Boolean) ?? undefined,
	);
