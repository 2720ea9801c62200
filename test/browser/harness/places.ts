import type { Page } from "puppeteer-core";

/** Underlined words and how they lie in their editor's text, line breaks left out on both sides. */
export type Place = { before: string; text: string };

/**
 * Where each underlined stretch stands, in document order, counted through the page's own nodes:
 * a reading of the editor that owes nothing to the extension's.
 */
export function places(page: Page): Promise<Place[]> {
	return page.evaluate(() =>
		["hitoiki-notice", "hitoiki-confirm", "hitoiki-hold"]
			.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
			.map((shown) => {
				const range = document.createRange();
				range.setStart(shown.startContainer, shown.startOffset);
				range.setEnd(shown.endContainer, shown.endOffset);
				const holder = range.startContainer.parentElement;
				// The copy of a text area lies in our own shadow root and holds nothing else.
				const editor = holder?.closest('[contenteditable="true"]') ?? holder;
				const before = document.createRange();
				before.setStart(editor ?? range.startContainer, 0);
				before.setEnd(range.startContainer, range.startOffset);
				return { range, before: before.toString() };
			})
			.sort((a, b) =>
				a.range.startContainer.getRootNode() ===
				b.range.startContainer.getRootNode()
					? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
					: 0,
			)
			.map(({ range, before }) => ({
				before: before.replaceAll("\n", ""),
				text: range.toString().replaceAll("\n", ""),
			})),
	);
}

/** A text in which 【】 stand around what is to be underlined. */
export function readMarked(marked: string): { text: string; places: Place[] } {
	const places: Place[] = [];
	let text = "";
	for (const piece of marked.split(/(【[^】]*】)/)) {
		const words = piece.replace(/^【|】$/g, "");
		if (words !== piece)
			places.push({
				before: text.replaceAll("\n", ""),
				text: words.replaceAll("\n", ""),
			});
		text += words;
	}
	return { text, places };
}
