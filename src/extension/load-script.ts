import { browser } from "wxt/browser";
import { ExtensionGone, isExtensionAlive } from "./background-link";

/** The extension is there, but one of its files is not to be had. */
export class FileMissing extends Error {
	override name = "FileMissing";
}

/**
 * Runs another script of ours in this world of the page, which the page's own scripts do not see, and gives what it hands out.
 * The address is the extension's own and nobody else's to answer, whatever the page's policy or its service worker say.
 * @throws ExtensionGone, FileMissing
 */
export async function loadScript<Handed>(path: "/dialogs.js"): Promise<Handed> {
	if (!isExtensionAlive()) throw new ExtensionGone();
	try {
		// Never a relative one: Firefox would look for it on the page's own server (153, 2026-11).
		const address = browser.runtime.getURL(path);
		const script = await import(/* @vite-ignore */ address);
		return script.default;
	} catch {
		throw isExtensionAlive() ? new FileMissing() : new ExtensionGone();
	}
}
