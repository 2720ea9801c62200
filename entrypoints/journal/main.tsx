import { render } from "preact";
import { duties } from "../../src/core/duties";
import { dayOf, type Show, shows } from "../../src/core/pick-entries";
import {
	clearJournal,
	deleteEntries,
	noteOnEntries,
	readEntries,
} from "../../src/extension/journal";
import { readSettings } from "../../src/extension/settings";
import { rules } from "../../src/rules";
import { JournalPage } from "../../src/ui/journal/journal-page";
import { wording } from "../../src/ui/journal/wording";
import { namePage } from "../../src/ui/name-page";

const app = document.getElementById("app") as HTMLElement;

/** journal.html#due leads to one of the lists. */
const findShow = (): Show =>
	shows.find((show) => location.hash === `#${show}`) ?? "all";

async function draw() {
	const { language } = await readSettings();
	namePage("journal", language);
	if (!app.firstChild) {
		const text = wording.loading[language];
		render(<p role="status">{text}</p>, app);
	}
	const journal = await readEntries().catch(() => undefined);
	const titles = Object.fromEntries(
		[...rules, ...duties].map(({ id, title }) => [id, title[language]]),
	);
	const changing = (work: Promise<void>) => work.then(draw);
	render(
		<JournalPage
			entries={journal?.entries}
			unreadable={journal?.unreadable ?? 0}
			titles={titles}
			language={language}
			today={dayOf(new Date().toISOString())}
			show={findShow()}
			remove={(ids) => changing(deleteEntries(ids))}
			removeAll={() => changing(clearJournal())}
			note={(ids, note) => changing(noteOnEntries(ids, note))}
		/>,
		app,
	);
}

draw();
// Another tab may have posted or tidied meanwhile.
window.addEventListener("focus", draw);
