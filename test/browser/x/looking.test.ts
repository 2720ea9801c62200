import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openContentWorld } from "../harness/content-world";
import { states } from "../harness/panel";
import { openScene } from "../harness/scene";
import { focusEditor } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { home } from "./x-page";

const scene = openScene("chromium");

/** Adds a list as a site does, in one piece, with a compose box in its last item. */
const addList = (page: Page, items: number, inLast: string) =>
	page.evaluate(
		(items, inLast) => {
			const list = document.createElement("section");
			list.id = "new";
			list.innerHTML = `${"<div><p>投稿</p></div>".repeat(items - 1)}<div>${inLast}</div>`;
			document.querySelector("main")?.append(list);
		},
		items,
		inLast,
	);

const composer = '<textarea data-testid="tweetTextarea_9"></textarea>';

/** Notes in which trees our script looks for something to write in. */
const noteSearches = `
	globalThis.searches = [];
	for (const { prototype } of [Document, Element])
		for (const name of ["querySelectorAll", "querySelector"]) {
			const search = prototype[name];
			prototype[name] = function (selector) {
				if (/textarea|contenteditable/.test(selector))
					globalThis.searches.push(this instanceof Element && this.closest("#new") !== null);
				return search.call(this, selector);
			};
		}`;

test("what is added to a page is searched by itself, and the page is not searched again", async () => {
	const page = await scene.visit(home);
	await eventually(() => states(page)).toHaveLength(1);
	const evaluate = await openContentWorld(page);
	await evaluate(noteSearches);
	await addList(page, 700, composer);
	await eventually(() => states(page)).toHaveLength(2);
	await focusEditor(page);
	await addList(page, 1, composer);
	await eventually(() => states(page)).toHaveLength(3);
	const searches = (await evaluate("globalThis.searches")) as boolean[];
	expect(searches.length).toBeGreaterThan(0);
	expect(searches).not.toContain(false);
});

test("a compose box at the end of a very long list is found while nobody touches the page", async () => {
	const page = await scene.visit(home);
	await eventually(() => states(page)).toHaveLength(1);
	await addList(page, 30_000, composer);
	await eventually(() => states(page)).toHaveLength(2);
});

test("what becomes a compose box where it stands is found, and one that is moved is followed", async () => {
	const page = await scene.visit(home);
	await eventually(() => states(page)).toHaveLength(1);
	await addList(page, 3, '<div data-testid="tweetTextarea_9"></div>');
	await page.evaluate(() => {
		const box = document.querySelector<HTMLElement>("#new [data-testid]");
		if (box) box.contentEditable = "true";
	});
	await eventually(() => states(page)).toHaveLength(2);
	await page.evaluate(() =>
		document.querySelector("#new [data-testid]")?.remove(),
	);
	await eventually(() => states(page)).toHaveLength(1);
	await addList(page, 3, composer);
	await eventually(() => states(page)).toHaveLength(2);
	await page.evaluate(() => {
		const box = document.querySelector("#new [data-testid]");
		if (box) document.querySelector("main")?.prepend(box);
	});
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(await states(page)).toHaveLength(2);
});
