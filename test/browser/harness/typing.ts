import type { CDPSession, ElementHandle, KeyInput, Page } from "puppeteer-core";

const editors =
	'[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-lexical-editor="true"], form textarea';

/** Ctrl, or ⌘ on a Mac. */
export const commandKey: KeyInput =
	process.platform === "darwin" ? "Meta" : "Control";

/** The compose boxes in document order; -1 is the last. */
export async function findEditor(
	page: Page,
	index = 0,
): Promise<ElementHandle<Element>> {
	await page.waitForSelector(editors);
	const editor = (await page.$$(editors)).at(index);
	if (!editor) throw new Error(`There is no editor ${index} on ${page.url()}`);
	return editor;
}

/** Puts the caret into an editor as a person does, by pressing on it. */
export async function focusEditor(page: Page, index = 0): Promise<void> {
	const editor = await findEditor(page, index);
	await editor.click();
}

/** Types into what has the focus, key by key; a line break is Enter unless said otherwise. */
export async function type(
	page: Page,
	text: string,
	lineBreak: readonly KeyInput[] = ["Enter"],
): Promise<void> {
	for (const [index, line] of text.split("\n").entries()) {
		if (index > 0) await press(page, ...lineBreak);
		await page.keyboard.type(line);
	}
}

/** Presses one key while others are held: `press(page, "Control", "Enter")`. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
	const held = keys.slice(0, -1);
	for (const key of held) await page.keyboard.down(key);
	for (const key of keys.slice(-1)) await page.keyboard.press(key);
	for (const key of held) await page.keyboard.up(key);
}

/** Selects these words in an editor, at their first place, and waits until the page has noticed. */
export async function selectWords(
	page: Page,
	words: string,
	index = 0,
): Promise<void> {
	const editor = await findEditor(page, index);
	await editor.evaluate(
		(element, words) =>
			new Promise<void>((resolve) => {
				if (element instanceof HTMLTextAreaElement) {
					const at = element.value.indexOf(words);
					element.setSelectionRange(at, at + words.length);
					return resolve();
				}
				const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				while (nodes.nextNode()) {
					const at = nodes.currentNode.textContent?.indexOf(words) ?? -1;
					if (at < 0) continue;
					document.addEventListener("selectionchange", () => resolve(), {
						once: true,
					});
					getSelection()?.setBaseAndExtent(
						nodes.currentNode,
						at,
						nodes.currentNode,
						at + words.length,
					);
					return;
				}
				throw new Error(`${words} does not stand in one piece in the editor`);
			}),
		words,
	);
}

/** Pastes into what has the focus, by the real clipboard: plain text, and HTML when given. */
export async function paste(
	page: Page,
	text: string,
	html?: string,
): Promise<void> {
	await page.evaluate(
		(text, html) => {
			const fill = (event: ClipboardEvent) => {
				event.preventDefault();
				event.stopImmediatePropagation();
				event.clipboardData?.setData("text/plain", text);
				if (html) event.clipboardData?.setData("text/html", html);
			};
			window.addEventListener("copy", fill, { capture: true, once: true });
		},
		text,
		html,
	);
	await press(page, commandKey, "c");
	await press(page, commandKey, "v");
}

export type Ime = {
	/** Shows an unfinished conversion, as between keys: `compose("しや")`. */
	compose(text: string): Promise<void>;
	/** Ends the conversion with these words. */
	commit(text: string): Promise<void>;
	/** Throws the conversion away. */
	cancel(): Promise<void>;
	/** The keydown of a key the input method took for itself, e.g. the Enter that commits. */
	takeKey(key: "Enter" | "Escape" | "Process"): Promise<void>;
};

/** A Japanese input method for what has the focus. Chromium only: Firefox gives no way in. */
export async function openIme(page: Page): Promise<Ime> {
	const session: CDPSession = await page.createCDPSession();
	const show = (text: string) =>
		session.send("Input.imeSetComposition", {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	return {
		compose: show,
		commit: (text) => session.send("Input.insertText", { text }),
		cancel: () => show(""),
		takeKey: (key) =>
			session.send("Input.dispatchKeyEvent", {
				type: "rawKeyDown",
				key,
				windowsVirtualKeyCode: 229,
			}),
	};
}
