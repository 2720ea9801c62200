import type { ElementHandle, Page } from "puppeteer-core";
import type { Scene } from "./scene";

export const caption = '[role="dialog"] [data-lexical-editor="true"]';
export const comment = "article form textarea";

export const visitInstagram = (scene: Scene, where = "/"): Promise<Page> =>
	scene.visit(new URL(where, "https://www.instagram.com").href);

/** Opens the last step of a new post, where the caption is written. */
export async function openCaption(
	scene: Scene,
	where = "/?create=caption",
): Promise<Page> {
	const page = await visitInstagram(scene, where);
	await page.waitForSelector(caption);
	return page;
}

/** Puts the caret into a comment's text area. */
export async function openComment(
	scene: Scene,
	where?: string,
	area = comment,
): Promise<Page> {
	const page = await visitInstagram(scene, where);
	await page.waitForSelector(area);
	await page.click(area);
	return page;
}

/** Presses a button of a dialog or menu by its text: Instagram gives most of them no label. */
export async function pressText(page: Page, text: string): Promise<void> {
	const found = await page.waitForFunction(
		(text) =>
			[
				...document.querySelectorAll(
					'[role="dialog"] :is([role="button"], button), [role="menuitem"]',
				),
			].find((node) => node.textContent?.trim() === text),
		{},
		text,
	);
	await (found as ElementHandle<HTMLElement>).click();
}
