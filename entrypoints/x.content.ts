import { defineContentScript } from "wxt/utils/define-content-script";
import { site } from "../src/sites/x";
import { composeOn } from "./compose/compose-on";
import "./compose/highlight.css";

export default defineContentScript({
	matches: site.matches,
	runAt: "document_start",
	main: (context) => composeOn(site, context),
});
