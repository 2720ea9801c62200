import type { ElementHandle, Page } from "puppeteer-core";
import { type Accessible, findRole, readPage, readRoots } from "./accessible";

export type ShownPanel = { items: string[]; buttons: string[] };

export type ShownGate = {
	/** Everything the dialog says. */
	text: string;
	buttons: string[];
	/** Name of the button that has the focus. */
	focused?: string;
};

/** The account badge of every composer: kind, handle, and how many findings. */
export async function badges(page: Page): Promise<string[]> {
	const names = findRole(await readRoots(page), "status").map(
		({ name, text }) => name || text,
	);
	return names.filter((name) => /^(公式|個人|未登録|不明)/.test(name));
}

/** The only composer's account badge, or the last one's. */
export const badge = async (page: Page): Promise<string | undefined> =>
	(await badges(page)).at(-1);

/** The list of findings; undefined while there is none. */
export async function panel(page: Page): Promise<ShownPanel | undefined> {
	const region = findRole(await readRoots(page), "region").findLast(
		({ name }) => name === "ひと息",
	);
	return (
		region && {
			items: findRole([region], "listitem").map(({ text }) => text),
			buttons: findRole([region], "button").map(({ name }) => name),
		}
	);
}

/** The dialog before sending; undefined while it is closed. */
export async function gate(page: Page): Promise<ShownGate | undefined> {
	const dialog = findRole(await readPage(page), "alertdialog").find(
		({ name }) => name === "投稿前の確認",
	);
	if (!dialog) return undefined;
	const buttons = findRole([dialog], "button");
	return {
		text: dialog.text,
		buttons: buttons.map(({ name }) => name),
		...focusedName(buttons),
	};
}

function focusedName(nodes: Accessible[]): { focused?: string } {
	const focused = nodes.find(({ isFocused }) => isFocused)?.name;
	return focused === undefined ? {} : { focused };
}

/** `data-state` of every `<hitoiki-root>`. */
export const states = (page: Page): Promise<(string | null)[]> =>
	page.$$eval("hitoiki-root", (roots) =>
		roots.map((root) => root.getAttribute("data-state")),
	);

/** Something in the dialog that is open; to be pressed as a person does, for what a script presses is refused. */
export async function findInDialog(
	page: Page,
	selector: string,
): Promise<ElementHandle<HTMLElement> | undefined> {
	const handle = await page.evaluateHandle(
		(selector) =>
			[...document.querySelectorAll("hitoiki-root")]
				.map(({ shadowRoot }) =>
					shadowRoot?.querySelector<HTMLElement>(`dialog ${selector}`),
				)
				.find((found) => found),
		selector,
	);
	return (handle.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
}

/** Presses, with the pointer, a button the extension has drawn; `name` is its label or a part of it. */
export async function pressButton(page: Page, name: string): Promise<void> {
	const handle = await page.waitForFunction(
		(name) =>
			[...document.querySelectorAll("hitoiki-root")]
				.flatMap((root) => [
					...(root.shadowRoot?.querySelectorAll("button") ?? []),
				])
				.find(
					(button) =>
						button.checkVisibility() &&
						(button.ariaLabel ?? button.textContent ?? "").includes(name),
				),
		{},
		name,
	);
	await (handle as ElementHandle<HTMLButtonElement>).click();
}

/** Presses, by a script of the page, each button the extension has drawn whose words contain `name`; answers how many. */
export const forgePress = (page: Page, name: string): Promise<number> =>
	page.evaluate((name) => {
		const found = [...document.querySelectorAll("hitoiki-root")]
			.flatMap(({ shadowRoot }) => [
				...(shadowRoot?.querySelectorAll("button") ?? []),
			])
			.filter(({ textContent }) => textContent?.includes(name));
		for (const button of found) button.click();
		return found.length;
	}, name);
