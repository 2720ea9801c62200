import { render } from "preact";
import { browser } from "wxt/browser";
import { duties } from "../../src/core/duties";
import {
	findGuidelineProblems,
	withCustomGuideline,
} from "../../src/core/guideline-in-force";
import { saveKeptWording } from "../../src/extension/kept-wordings";
import { saveRole } from "../../src/extension/role";
import {
	readSettings,
	saveLanguage,
	saveOwn,
} from "../../src/extension/settings";
import { watchSettings } from "../../src/extension/watch-settings";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { namePage } from "../../src/ui/name-page";
import { SettingsPage } from "../../src/ui/settings/settings-page";

const app = document.getElementById("app") as HTMLElement;

async function draw() {
	const settings = await readSettings();
	namePage("options", settings.language);
	render(
		<SettingsPage
			settings={{
				...settings,
				problems: [
					...settings.problems,
					...findGuidelineProblems(guidelines, settings.policy),
				],
			}}
			guidelines={withCustomGuideline(guidelines, settings.policy)}
			rulings={[...rules, ...duties]}
			isFirefox={import.meta.env.FIREFOX}
			version={browser.runtime.getManifest().version}
			save={saveOwn}
			saveLanguage={saveLanguage}
			saveRole={saveRole}
			removeWording={(wording) => saveKeptWording(wording, false)}
		/>,
		app,
	);
}

watchSettings(draw);
draw();
