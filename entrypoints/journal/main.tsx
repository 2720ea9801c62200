import { render } from "preact";
import { deleteEntries, readEntries } from "../../src/extension/journal";
import { readSettings } from "../../src/extension/settings";
import { rules } from "../../src/rules";
import { JournalPage } from "../../src/ui/journal/journal-page";

const app = document.getElementById("app") as HTMLElement;

async function draw() {
	const { language } = await readSettings();
	document.documentElement.lang = language;
	const entries = await readEntries().catch(() => undefined);
	const titles = Object.fromEntries(
		rules.map(({ id, title }) => [id, title[language]]),
	);
	render(
		<JournalPage
			entries={entries}
			titles={titles}
			language={language}
			remove={async (ids) => {
				await deleteEntries(ids);
				await draw();
			}}
		/>,
		app,
	);
}

draw();
