import type { Page, Viewport } from "puppeteer-core";
import { focusEditor } from "./typing";
import { eventually } from "./waiting";

export type Box = { left: number; top: number; width: number; height: number };

/** What is drawn beside the composers in sight. */
export type Drawn = {
	line: Box;
	/** The open list of findings. */
	list?: Box;
	theme?: string;
	/** Controls of the site under the line, as a person would press them; and the same under the list. */
	underLine: string[];
	underList: string[];
};

/** Every line that can be seen, with what of the site lies under it. */
export function drawn(page: Page): Promise<Drawn[]> {
	return page.evaluate(() => {
		const boxOf = (element: Element) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			return { left, top, width, height };
		};
		const describe = (element: Element) =>
			`${element.localName} ${element.getAttribute("data-testid") ?? element.getAttribute("aria-label") ?? element.textContent?.slice(0, 20)}`;
		const isPressable = (element: Element) =>
			element.matches(
				'a[href], button, input, textarea, select, label, [contenteditable="true"], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [tabindex="0"]',
			) || getComputedStyle(element).cursor === "pointer";
		const findUnder = ({ left, top, width, height }: Box) => {
			const found = new Set<string>();
			for (let x = left + 1; x < left + width; x += 4)
				for (let y = top + 1; y < top + height; y += 4) {
					const under = document
						.elementsFromPoint(x, y)
						.find(({ localName }) => localName !== "hitoiki-root");
					for (let box = under; box; box = box.parentElement ?? undefined)
						if (isPressable(box)) found.add(describe(box));
				}
			return [...found];
		};
		return [...document.querySelectorAll("hitoiki-root")].flatMap((root) => {
			const dock =
				root.shadowRoot?.querySelector<HTMLElement>(".dock:popover-open");
			const panel = root.shadowRoot?.querySelector(".dock.open .panel");
			if (!dock) return [];
			return [
				{
					line: boxOf(dock),
					list: panel ? boxOf(panel) : undefined,
					theme: dock.dataset.theme,
					underLine: findUnder(boxOf(dock)),
					underList: panel ? findUnder(boxOf(panel)) : [],
				},
			];
		});
	});
}

/** True when a list of findings is open. */
export const isListOpen = async (page: Page): Promise<boolean> =>
	(await drawn(page)).some(({ list }) => list !== undefined);

/** Where the first element of a selector lies. */
export const boxOf = (page: Page, selector: string): Promise<Box> =>
	page.$eval(selector, (element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		return { left, top, width, height };
	});

/** True when all of it lies in the window. */
export const isInside = (
	box: Box | undefined,
	view: { width: number; height: number },
): boolean =>
	box !== undefined &&
	box.left >= 0 &&
	box.top >= 0 &&
	box.left + box.width <= view.width &&
	box.top + box.height <= view.height;

/** Expects that in each of the windows the line beside the last composer covers no control of the site. */
export async function expectClearLine(
	page: Page,
	windows: Record<string, Viewport>,
): Promise<void> {
	for (const [window, viewport] of Object.entries(windows)) {
		await page.setViewport(viewport);
		await focusEditor(page, -1);
		await eventually(async () => {
			const shown = await drawn(page);
			return { window, under: shown.map(({ underLine }) => underLine) };
		}).toEqual({ window, under: [[]] });
	}
}
