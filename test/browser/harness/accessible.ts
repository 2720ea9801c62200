import type { ElementHandle, Page, SerializedAXNode } from "puppeteer-core";

/** A node as a screen reader meets it; `text` is everything said inside it. */
export type Accessible = {
	role: string;
	name: string;
	text: string;
	/** What a reader adds to the name; in Chromium only. */
	description?: string;
	isFocused: boolean;
	children: Accessible[];
};

/** What the extension has added to the page, by the accessibility tree: one tree a `<hitoiki-root>`. */
export async function readRoots(page: Page): Promise<Accessible[]> {
	const roots = await page.$$("hitoiki-root");
	const trees = await Promise.all(roots.map((root) => readTree(page, root)));
	return trees.filter((tree) => tree !== undefined);
}

/** Everything a screen reader meets on the page; in Firefox, of what the extension has added. While a modal dialog is open, only that. */
export async function readPage(page: Page): Promise<Accessible[]> {
	if (isFirefox(page)) return readRoots(page);
	const tree = await page.accessibility.snapshot({ interestingOnly: false });
	return tree ? [fromSnapshot(tree)] : [];
}

/** Every node with this role, in reading order. */
export function findRole(trees: Accessible[], role: string): Accessible[] {
	return trees.flatMap((tree) => [
		...(tree.role === role ? [tree] : []),
		...findRole(tree.children, role),
	]);
}

const isFirefox = (page: Page) =>
	page.browser().process()?.spawnfile.includes("firefox");

async function readTree(
	page: Page,
	root: ElementHandle<Element>,
): Promise<Accessible | undefined> {
	// Firefox offers no accessibility tree to tests; there the markup has to stand for it.
	if (isFirefox(page)) return root.evaluate(readMarkup);
	const tree = await page.accessibility.snapshot({
		root,
		interestingOnly: false,
	});
	return tree ? fromSnapshot(tree) : undefined;
}

function fromSnapshot(node: SerializedAXNode): Accessible {
	const children = (node.children ?? []).map(fromSnapshot);
	const name = node.name ?? "";
	const isText = node.role === "StaticText";
	return {
		role: node.role,
		name,
		...(node.description && { description: node.description }),
		text: isText ? name : children.map(({ text }) => text).join(""),
		isFocused: node.focused ?? false,
		children: isText ? [] : children,
	};
}

/** Runs in the page, so it stands alone. */
function readMarkup(host: Element): Accessible {
	const roles: Record<string, string> = {
		SECTION: "region",
		BUTTON: "button",
		LI: "listitem",
		UL: "list",
		DIALOG: "dialog",
		INPUT: "textbox",
		TEXTAREA: "textbox",
		A: "link",
	};
	const isHidden = (element: Element) =>
		getComputedStyle(element).display === "none" ||
		element.getAttribute("aria-hidden") === "true" ||
		element.tagName === "STYLE";
	const read = (element: Element | ShadowRoot): Accessible => {
		const children = [...element.children]
			.filter((child) => !isHidden(child))
			.map(read);
		const text = [...element.childNodes]
			.map((node) => {
				if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
				return node instanceof Element && !isHidden(node)
					? read(node).text
					: "";
			})
			.join("");
		if (!(element instanceof Element))
			return { role: "generic", name: "", text, isFocused: false, children };
		return {
			role: element.getAttribute("role") ?? roles[element.tagName] ?? "generic",
			name: element.getAttribute("aria-label") ?? text.trim(),
			text,
			isFocused: host.shadowRoot?.activeElement === element,
			children,
		};
	};
	return read(host.shadowRoot ?? host);
}
