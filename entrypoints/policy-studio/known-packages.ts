import type { Packages } from "../../src/core/deploy-format";

/** The stores' own addresses; the ids differ from store to store and come from the administrator. */
export const knownPackages: Packages = {
	chrome: {
		id: "",
		source: "https://clients2.google.com/service/update2/crx",
	},
	edge: {
		id: "",
		source: "https://edge.microsoft.com/extensionwebstorebase/v1/crx",
	},
	firefox: {
		id: "hitoiki@hitoiki.example",
		source:
			"https://addons.mozilla.org/firefox/downloads/latest/hitoiki@hitoiki.example/latest.xpi",
	},
};
