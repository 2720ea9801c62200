import type { Page } from "puppeteer-core";

/** One row of the table: what the panel beside the composer says. */
export type Seen = {
	where: string;
	words: string;
	strength: string;
	message: string;
	clause: string;
};

/** Waits until the composer in front has its answer. */
export async function waitForAnswer(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			[...document.querySelectorAll<HTMLElement>("hitoiki-root")].some(
				(root) => root.dataset.state === "ready",
			),
		{ timeout: 20_000 },
	);
}

/** What staff would read in the list. */
export const readPanel = (page: Page, where: string): Promise<Seen[]> =>
	page.evaluate(
		(where) =>
			[...document.querySelectorAll("hitoiki-root")].flatMap((root) =>
				[...(root.shadowRoot?.querySelectorAll(".panel li") ?? [])].map(
					(point) => {
						const text = (selector: string) =>
							point.querySelector(selector)?.textContent ?? "";
						return {
							where,
							words: text(".seen q"),
							strength: text(".strength"),
							message: text(".message"),
							clause: text(".clause"),
						};
					},
				),
			),
		where,
	);

/** Opens the list by its shortcut, as staff do. */
export async function openPanel(page: Page): Promise<void> {
	await page.keyboard.down("Alt");
	await page.keyboard.down("Shift");
	await page.keyboard.press("KeyH");
	await page.keyboard.up("Shift");
	await page.keyboard.up("Alt");
}
