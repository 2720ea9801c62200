import type { KeyInput, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { modelText, modelTexts } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { focusEditor, type } from "../harness/typing";
import { eventually } from "../harness/waiting";

/** One editor shape of one site, on its practice page. */
export type ComposerShape = {
	/** As tests are called: "X, the box on the home page". */
	name: string;
	/** Where the composer is; with other editors behind it, it is the last. */
	address: string;
	/** Opens it, where it is not open at once, and empties it, where the site has begun for the person. */
	open?(page: Page): Promise<unknown>;
	/** The keys that break a line, where Enter sends. */
	lineBreak?: readonly KeyInput[];
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
 * exactly that. Given several texts, all editors of the page are compared. `write` types lines as this composer takes them.
 */
export function holdsFor(scene: Scene, shape: ComposerShape) {
	return (
		title: string,
		run: (
			page: Page,
			write: (text: string) => Promise<void>,
		) => Promise<string | string[]>,
	): void =>
		test(title, async () => {
			const page = await scene.visit(shape.address);
			await shape.open?.(page);
			await focusEditor(page, -1);
			const written = await run(page, (text) =>
				type(page, text, shape.lineBreak),
			);
			if (typeof written !== "string")
				return expect(await modelTexts(page)).toEqual(written);
			await eventually(() => modelText(page, -1)).toBe(written);
		});
}
