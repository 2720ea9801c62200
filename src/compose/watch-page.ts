import type { Site } from "../core/site";

/**
 * Finds the compose boxes of a page as they come and go, and runs `attach` on each with a signal that ends with it.
 * One coarse observer, at most once a frame; nothing is remembered of a node that has left the page.
 */
export function watchPage(
	site: Site,
	attach: (editor: HTMLElement, signal: AbortSignal) => void,
	/** Called after every change of the page's structure. */
	onLook: () => void,
): void {
	const attached = new Map<HTMLElement, AbortController>();
	let isDue = false;

	const look = () => {
		isDue = false;
		const editors = new Set(site.findEditors(document));
		for (const [editor, controller] of attached) {
			if (editors.has(editor) && editor.isConnected) continue;
			attached.delete(editor);
			controller.abort();
		}
		for (const editor of editors) {
			if (attached.has(editor)) continue;
			const controller = new AbortController();
			attached.set(editor, controller);
			attach(editor, controller.signal);
		}
		onLook();
	};
	const lookSoon = () => {
		if (isDue) return;
		isDue = true;
		requestAnimationFrame(look);
	};

	const observer = new MutationObserver(lookSoon);
	observer.observe(document, {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ["contenteditable", "data-testid", "role"],
	});
	look();
}
