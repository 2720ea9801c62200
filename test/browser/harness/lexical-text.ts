import type { Page } from "puppeteer-core";
import { findEditor } from "./typing";

/** What a person sees in a Lexical editor: a line break for each real <br> and between paragraphs, without what Lexical put in itself. */
export async function shownText(page: Page, index = 0): Promise<string> {
	const editor = await findEditor(page, index);
	return editor.$$eval(":scope > p", (paragraphs) =>
		paragraphs
			.map((paragraph) =>
				[...paragraph.childNodes]
					.map((node) => {
						if (node.nodeName !== "BR") return node.textContent ?? "";
						const isFiller =
							node instanceof Element &&
							node.hasAttribute("data-lexical-managed-linebreak");
						return isFiller ? "" : "\n";
					})
					.join("")
					.replaceAll("\u200B", ""),
			)
			.join("\n"),
	);
}

/** The texts of the spans a Lexical editor has made of its text, in order. */
export async function spans(page: Page, index = 0): Promise<string[]> {
	const editor = await findEditor(page, index);
	return editor.$$eval("[data-lexical-text]", (nodes) =>
		nodes.map((node) => node.textContent ?? ""),
	);
}
