import type { Page } from "puppeteer-core";
import { expect } from "vitest";

/** What the settings page says about the organisation's settings. */
export type ShownPolicy = {
	/** pending, managed, degraded, stale or unmanaged. */
	state: string;
	/** Revision, missing keys: what stands in the line besides words. */
	codes: string[];
	/** Paths of what is wrong. */
	problems: string[];
	guideline: string;
	isFixed: boolean;
};

export const readPolicyState = (page: Page): Promise<ShownPolicy> =>
	page.evaluate(() => {
		const line = document.querySelector(".policy-state");
		const select = document.querySelector<HTMLSelectElement>("#guideline");
		const codes = (root: Element | null, selector: string) =>
			[...(root?.querySelectorAll(selector) ?? [])].map(
				(code) => code.textContent ?? "",
			);
		return {
			state: line?.classList.item(1) ?? "",
			codes: codes(line, "code"),
			problems: codes(document.body, ".problems li > code:first-child"),
			guideline: select?.value ?? "",
			isFixed: select?.disabled ?? false,
		};
	});

/** Waits for what the page says; Chromium tells of a change after 5 s. */
export const shownPolicy = (page: Page) =>
	expect.poll(() => readPolicyState(page), { timeout: 20_000, interval: 50 });
