import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { sites } from "../../src/sites";
import { startOnPage } from "./start-on-page";
import "./highlight.css";

export default defineContentScript({
	matches: sites.flatMap((site) => site.matches),
	runAt: "document_start",
	main(ctx) {
		// The browser does not tell when the extension is updated or removed.
		startOnPage(
			window,
			browser.runtime.getManifest().version,
			ctx.signal,
			() => void ctx.isInvalid,
		);
	},
});
