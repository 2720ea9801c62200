import type { Page } from "puppeteer-core";

type Mark = { start: number; isAligned: boolean };

/**
 * The underlined stretches that can be seen, in the order of the text, and whether they lie on the letters they speak of:
 * the browser itself tells which letter of the text area is at a point.
 */
export const seenMarks = (page: Page): Promise<Mark[]> =>
	page.evaluate(() =>
		["hitoiki-notice", "hitoiki-confirm", "hitoiki-hold"]
			.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
			.flatMap((mark) => {
				const range = document.createRange();
				range.setStart(mark.startContainer, mark.startOffset);
				range.setEnd(mark.endContainer, mark.endOffset);
				const rects = [...range.getClientRects()];
				const letterAt = (x: number, rect: DOMRect | undefined) => {
					const y = rect ? rect.top + rect.height / 2 : 0;
					const caret = document.caretPositionFromPoint(x, y);
					const field = caret?.offsetNode;
					if (!(field instanceof HTMLTextAreaElement)) return undefined;
					// Beyond its edges the browser tells the nearest letter.
					const { top, bottom } = field.getBoundingClientRect();
					return y >= top && y <= bottom ? caret?.offset : undefined;
				};
				const first = letterAt((rects[0]?.left ?? 0) + 1, rects[0]);
				const last = letterAt((rects.at(-1)?.right ?? 0) - 1, rects.at(-1));
				if (first === undefined || last === undefined) return [];
				return [
					{
						start: mark.startOffset,
						isAligned: first === mark.startOffset && last === mark.endOffset,
					},
				];
			})
			.sort((a, b) => a.start - b.start),
	);

/** True when something is underlined, and in the right place. */
export const areAligned = async (page: Page) => {
	const marks = await seenMarks(page);
	return marks.length > 0 && marks.every(({ isAligned }) => isAligned);
};
