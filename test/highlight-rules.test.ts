import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = ["entrypoints/compose/highlight.css", "src/ui/root.css"];

/** A selector that begins with ::highlight, or is said of a whole page's elements, costs time with every key (docs/performance.md). */
test.each(sheets)("underlines are said of editors only in %s", (sheet) => {
	const selectors = [
		...readFileSync(sheet, "utf8").matchAll(
			/^(.*)::highlight\(hitoiki-\w+\)[,\s]/gm,
		),
	].map(([, element = ""]) => element);
	expect(selectors.length).toBeGreaterThanOrEqual(3);
	for (const selector of selectors)
		expect(
			selector,
			"name the editor: a highlight said of everything gives each element of the page a style more",
		).toMatch(/^(\[contenteditable="true"\]|\.mirror)/);
});
