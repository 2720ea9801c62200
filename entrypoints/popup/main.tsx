import { render } from "preact";
import { browser } from "wxt/browser";
import { findGuideline } from "../../src/core/guideline-in-force";
import { countDue } from "../../src/extension/journal";
import { readOffDuty, saveOffDuty } from "../../src/extension/off-duty";
import { askFrontPage } from "../../src/extension/page-link";
import { readSettings } from "../../src/extension/settings";
import { guidelines } from "../../src/guidelines";
import { PopupPage } from "../../src/ui/popup/popup-page";

const app = document.getElementById("app") as HTMLElement;

const openPage = async (
	path: "/guide.html" | "/journal.html",
	hash: "" | "#due" = "",
) => {
	await browser.tabs.create({ url: browser.runtime.getURL(path) + hash });
	window.close();
};

const [settings, report, offDutyUntil, due] = await Promise.all([
	readSettings(),
	askFrontPage(),
	readOffDuty(),
	// A journal that does not open says so on its own page.
	countDue().catch(() => 0),
]);
document.documentElement.lang = settings.language;
render(
	<PopupPage
		report={report}
		guideline={findGuideline(guidelines, settings.policy)}
		policy={settings.policy}
		role={settings.own.role}
		due={due}
		state={settings.state}
		language={settings.language}
		isFirefox={import.meta.env.FIREFOX}
		version={browser.runtime.getManifest().version}
		offDutyUntil={offDutyUntil}
		saveOffDuty={(until) => void saveOffDuty(until)}
		openGuide={() => openPage("/guide.html")}
		openJournal={() => openPage("/journal.html")}
		openDue={() => openPage("/journal.html", "#due")}
		openSettings={async () => {
			await browser.runtime.openOptionsPage();
			window.close();
		}}
	/>,
	app,
);
