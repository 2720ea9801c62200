import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { sites } from "../../src/sites";
import { startOnPage } from "./start-on-page";
import "./highlight.css";

export default defineContentScript({
	matches: sites.flatMap((site) => site.matches),
	runAt: "document_start",
	main(ctx) {
		startOnPage(window, browser.runtime.getManifest().version, ctx.signal);
		// The browser does not tell when the extension is updated or removed: look whenever the person turns to the page.
		for (const type of ["focusin", "keydown", "visibilitychange"])
			window.addEventListener(type, () => void ctx.isInvalid, {
				capture: true,
				signal: ctx.signal,
			});
	},
});
