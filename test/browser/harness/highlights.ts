import type { Page } from "puppeteer-core";

export type ShownHighlight = {
	name: "hitoiki-notice" | "hitoiki-confirm" | "hitoiki-hold";
	text: string;
};

/** The words the extension has underlined now, in document order. */
export function highlights(page: Page): Promise<ShownHighlight[]> {
	return page.evaluate(() => {
		const names = [
			"hitoiki-notice",
			"hitoiki-confirm",
			"hitoiki-hold",
		] as const;
		const shown = names.flatMap((name) =>
			[...(CSS.highlights.get(name) ?? [])].map((highlight) => {
				const range = document.createRange();
				range.setStart(highlight.startContainer, highlight.startOffset);
				range.setEnd(highlight.endContainer, highlight.endOffset);
				return { name, range };
			}),
		);
		return shown
			.sort((a, b) =>
				a.range.startContainer.getRootNode() ===
				b.range.startContainer.getRootNode()
					? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
					: 0,
			)
			.map(({ name, range }) => ({ name, text: range.toString() }));
	});
}
