import { type Reading, startReading } from "./reading";

/**
 * Draft.js: each block is a line, and its text nodes joined equal the model.
 * innerText is wrong here (an empty line counts twice), textContent loses the lines. Measured with 0.11.7, 2026-11.
 */
export function readDraftJs(editor: HTMLElement): Reading {
	const reading = startReading();
	const blocks = editor.querySelectorAll('[data-contents] [data-block="true"]');
	blocks.forEach((block, i) => {
		if (i > 0) reading.addBreak();
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) reading.add(walker.currentNode as Text);
	});
	return reading.finish();
}
