import { browser } from "wxt/browser";
import { readSettings, saveLanguage } from "../../src/extension/settings";
import { knownPackages } from "./known-packages";
import { openStudio } from "./open-studio";

const { language, state } = await readSettings();
const { protocol, host } = location;
const isChromium = protocol === "chrome-extension:";

await openStudio({
	language,
	saveLanguage,
	...("policy" in state && { present: state.policy }),
	loadDictionary: async () => {
		const file = await fetch(browser.runtime.getURL("/ipadic.bin"));
		return file.arrayBuffer();
	},
	packages: {
		...knownPackages,
		...(isChromium &&
			knownPackages.chrome && {
				chrome: { ...knownPackages.chrome, id: host },
			}),
	},
});
