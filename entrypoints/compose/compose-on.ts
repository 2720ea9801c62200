import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import type { Site } from "../../src/core/site";
import { startOnPage } from "./start-on-page";

/** What the script of a site does. Each site has its own, so that no page loads what is known of the others. */
export const composeOn = (site: Site, context: ContentScriptContext): void =>
	startOnPage(
		window,
		site,
		browser.runtime.getManifest().version,
		context.signal,
		// The browser does not tell when the extension is updated or removed.
		() => void context.isInvalid,
	);
