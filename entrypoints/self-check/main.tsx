import { render } from "preact";
import { findGuideline } from "../../src/core/guideline-in-force";
import {
	addConfirmation,
	readConfirmations,
	removeConfirmation,
} from "../../src/extension/self-check";
import { readSettings } from "../../src/extension/settings";
import { watchSettings } from "../../src/extension/watch-settings";
import { guidelines } from "../../src/guidelines";
import { namePage } from "../../src/ui/name-page";
import { SelfCheckPage } from "../../src/ui/self-check/self-check-page";

const app = document.getElementById("app") as HTMLElement;

async function draw() {
	const { policy, language } = await readSettings();
	namePage("self-check", language);
	const confirmations = await readConfirmations().catch(() => undefined);
	render(
		<SelfCheckPage
			guideline={findGuideline(guidelines, policy)}
			policy={policy}
			confirmations={confirmations}
			now={new Date().toISOString()}
			language={language}
			add={async (item, by) => {
				const now = new Date();
				await addConfirmation(
					{ item, by, at: now.toISOString() },
					now.getTime(),
				);
				await draw();
			}}
			remove={async (id) => {
				await removeConfirmation(id);
				await draw();
			}}
		/>,
		app,
	);
}

watchSettings(draw);
// Another tab may have confirmed something, or a day may have passed.
document.addEventListener("visibilitychange", () => {
	if (document.visibilityState === "visible") draw();
});
draw();
