import { type Reading, startReading } from "./reading";

/** Lexical puts these beside the caret while an input method composes; a person cannot type them. */
const filler = /[\u200B\uFEFF]/g;

const isBlock = (node: Node) =>
	node instanceof HTMLElement &&
	/^(P|DIV|H[1-6]|LI|BLOCKQUOTE|UL|OL)$/.test(node.tagName);

/** A break that only keeps an empty line open, or that Lexical manages itself, is no line break of the text. */
const isFillerBreak = (br: Element) =>
	br.getAttribute("data-lexical-managed-linebreak") === "true" ||
	(br.parentElement?.tagName === "P" &&
		br.parentElement.childNodes.length === 1);

/**
 * Lexical, in both shapes that Facebook and Instagram show: one paragraph with <br> between the lines, or one paragraph a line.
 * Paragraphs are joined by one line break (the editor itself says two). Measured with 0.52.0, 2026-11.
 */
export function readLexical(editor: HTMLElement): Reading {
	const reading = startReading();
	let hasBlock = false;
	const visit = (node: Node) => {
		if (node instanceof Text) {
			let from = 0;
			for (const { index } of node.data.matchAll(filler)) {
				reading.add(node, from, index);
				from = index + 1;
			}
			reading.add(node, from);
			return;
		}
		if (!(node instanceof Element)) return;
		if (node.tagName === "BR") {
			if (!isFillerBreak(node)) reading.addBreak();
			return;
		}
		if (isBlock(node) && node.parentElement === editor) {
			if (hasBlock) reading.addBreak();
			hasBlock = true;
		}
		node.childNodes.forEach(visit);
	};
	editor.childNodes.forEach(visit);
	return reading.finish();
}
