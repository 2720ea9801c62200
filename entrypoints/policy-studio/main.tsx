import { loadDictionary, loadLikeness } from "../../src/extension/package-file";
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
	loadDictionary,
	loadLikeness,
	packages: {
		...knownPackages,
		...(isChromium &&
			knownPackages.chrome && {
				chrome: { ...knownPackages.chrome, id: host },
			}),
	},
});
