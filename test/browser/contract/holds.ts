import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { modelText, modelTexts } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { focusEditor } from "../harness/typing";
import { eventually } from "../harness/waiting";

/** One editor shape of one site, on its practice page. */
export type ComposerShape = {
	/** As tests are called: "X, the box on the home page". */
	name: string;
	/** Where the composer is open at once; with other editors behind it, it is the last. */
	address: string;
	/** How the badge begins: kind and handle. */
	account: string;
	/** Editors on the page before the one in question. */
	behind?: number;
	/** Opens another composer over this one, with the caret in it, and closes it again. */
	second?: {
		open(page: Page): Promise<unknown>;
		close(page: Page): Promise<unknown>;
	};
	/** Goes to another place of the site without loading, where there is no composer. */
	leave?(page: Page): Promise<unknown>;
	/** False where the practice page has no way to put a new editor in the place of the old. */
	canRemount?: boolean;
};

/**
 * Makes tests of what every composer promises. Each test says at its end what it has written: the editor's own model must hold
 * exactly that. Given several texts, all editors of the page are compared.
 */
export function holdsFor(scene: Scene, shape: ComposerShape) {
	return (
		title: string,
		run: (page: Page) => Promise<string | string[]>,
	): void =>
		test(title, async () => {
			const page = await scene.visit(shape.address);
			await focusEditor(page, -1);
			const written = await run(page);
			if (typeof written !== "string")
				return expect(await modelTexts(page)).toEqual(written);
			await eventually(() => modelText(page, -1)).toBe(written);
		});
}
