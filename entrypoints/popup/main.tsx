import { render } from "preact";
import { browser } from "wxt/browser";
import { findGuideline } from "../../src/core/guideline-in-force";
import { readOffDuty, saveOffDuty } from "../../src/extension/off-duty";
import { askFrontPage } from "../../src/extension/page-link";
import { readSettings } from "../../src/extension/settings";
import { guidelines } from "../../src/guidelines";
import { PopupPage } from "../../src/ui/popup/popup-page";

const app = document.getElementById("app") as HTMLElement;

const openPage = async (path: "/guide.html" | "/journal.html") => {
	await browser.tabs.create({ url: browser.runtime.getURL(path) });
	window.close();
};

const [settings, report, offDutyUntil] = await Promise.all([
	readSettings(),
	askFrontPage(),
	readOffDuty(),
]);
document.documentElement.lang = settings.language;
render(
	<PopupPage
		report={report}
		guideline={findGuideline(guidelines, settings.policy)}
		policy={settings.policy}
		state={settings.state}
		language={settings.language}
		isFirefox={import.meta.env.FIREFOX}
		version={browser.runtime.getManifest().version}
		offDutyUntil={offDutyUntil}
		saveOffDuty={(until) => void saveOffDuty(until)}
		openGuide={() => openPage("/guide.html")}
		openJournal={() => openPage("/journal.html")}
		openSettings={async () => {
			await browser.runtime.openOptionsPage();
			window.close();
		}}
	/>,
	app,
);
