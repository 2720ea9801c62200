import { render } from "preact";
import { withCustomGuideline } from "../../src/core/guideline-in-force";
import {
	readSettings,
	type Settings,
	saveLanguage,
	saveOwn,
} from "../../src/extension/settings";
import { watchSettings } from "../../src/extension/watch-settings";
import { guidelines } from "../../src/guidelines";
import { namePage } from "../../src/ui/name-page";
import type { StartPractice } from "../../src/ui/welcome/practice";
import { WelcomePage } from "../../src/ui/welcome/welcome-page";
import { type PracticeBox, practise } from "./practise";

const app = document.getElementById("app") as HTMLElement;
let settings: Settings;
let box: PracticeBox | undefined;

const startPractice: StartPractice = (editor, place, signal) => {
	box = practise(editor, place, () => settings, signal);
};

async function draw() {
	settings = await readSettings();
	const { policy, fixed, language } = settings;
	namePage("welcome", language);
	render(
		<WelcomePage
			policy={policy}
			fixed={fixed}
			guidelines={withCustomGuideline(guidelines, policy)}
			language={language}
			save={saveOwn}
			saveLanguage={saveLanguage}
			startPractice={startPractice}
		/>,
		app,
	);
	box?.recheck();
}

watchSettings(draw);
draw();
