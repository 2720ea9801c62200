import { render } from "preact";
import { duties } from "../../src/core/duties";
import type { Progress } from "../../src/core/guide";
import { findGuideline } from "../../src/core/guideline-in-force";
import {
	readProgress,
	saveProgress,
	watchProgress,
} from "../../src/extension/guide-progress";
import { readSettings } from "../../src/extension/settings";
import { watchSettings } from "../../src/extension/watch-settings";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { GuidePage } from "../../src/ui/guide/guide-page";
import { namePage } from "../../src/ui/name-page";

const app = document.getElementById("app") as HTMLElement;
const shelf = { rules, duties };
let isKept = true;

async function draw() {
	const { policy, language } = await readSettings();
	const progress = await readProgress().catch((): Progress => ({}));
	namePage("guide", language);
	render(
		<GuidePage
			guideline={findGuideline(guidelines, policy)}
			guidelines={guidelines}
			policy={policy}
			shelf={shelf}
			progress={progress}
			isKept={isKept}
			language={language}
			now={() => new Date().toISOString()}
			save={async (changed) => {
				isKept = await saveProgress(changed).then(
					() => true,
					() => false,
				);
				await draw();
			}}
		/>,
		app,
	);
}

watchSettings(draw);
watchProgress(draw);
draw();
