import type { Page } from "puppeteer-core";

/** Collects what the extension's live regions say from now on, oldest first, as a screen reader would read it. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	const heard = await page.evaluateHandle(() => {
		const heard: string[] = [];
		const watched = new WeakSet<Node>();
		const isLive = (element: Element) =>
			element.matches(
				'[aria-live="polite"], [aria-live="assertive"], [role="alert"], [role="status"]:not([aria-live="off"])',
			);
		const hear = (changes: MutationRecord[]) => {
			const spoken = new Set<Element>();
			for (const { target } of changes) {
				let at: Element | null =
					target instanceof Element ? target : target.parentElement;
				while (at && !isLive(at)) at = at.parentElement;
				if (at) spoken.add(at);
			}
			for (const region of spoken)
				if (region.textContent?.trim()) heard.push(region.textContent.trim());
		};
		const watch = () => {
			for (const { shadowRoot } of document.querySelectorAll("hitoiki-root")) {
				if (!shadowRoot || watched.has(shadowRoot)) continue;
				watched.add(shadowRoot);
				new MutationObserver(hear).observe(shadowRoot, {
					childList: true,
					subtree: true,
					characterData: true,
				});
			}
		};
		watch();
		new MutationObserver(watch).observe(document.documentElement, {
			childList: true,
		});
		return heard;
	});
	return () => heard.jsonValue();
}
