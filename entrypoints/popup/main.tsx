import { render } from "preact";
import { browser } from "wxt/browser";
import {
	classifyAccount,
	findRegistered,
} from "../../src/core/classify-account";
import { dailyCheckKey, findDueDailyChecks } from "../../src/core/daily-check";
import { duties } from "../../src/core/duties";
import { openDuties } from "../../src/core/duty";
import { findGuideline } from "../../src/core/guideline-in-force";
import { mayPause } from "../../src/core/pause";
import type { PageReport } from "../../src/core/protocol";
import { defaultSelfCheck } from "../../src/core/self-check";
import { countDueChecks } from "../../src/core/self-check-due";
import {
	readDailyChecks,
	saveDailyCheck,
} from "../../src/extension/daily-checks";
import { countDue } from "../../src/extension/journal";
import { readOffDuty, saveOffDuty } from "../../src/extension/off-duty";
import { askFrontPage } from "../../src/extension/page-link";
import { savePaused } from "../../src/extension/paused-sites";
import { readConfirmations } from "../../src/extension/self-check";
import { readSettings } from "../../src/extension/settings";
import { guidelines } from "../../src/guidelines";
import { namePage } from "../../src/ui/name-page";
import { PopupPage } from "../../src/ui/popup/popup-page";

const app = document.getElementById("app") as HTMLElement;

const openPage = async (path: string) => {
	await browser.tabs.create({ url: `${browser.runtime.getURL("/")}${path}` });
	window.close();
};

/** The switch is nearer than the page, which asks anew behind it. */
function withPause(report: PageReport, isPaused: boolean): PageReport {
	if (isPaused === (report.trouble === "paused")) return report;
	const { trouble: _, ...rest } = report;
	return isPaused
		? { ...rest, state: "unavailable", trouble: "paused", findings: 0 }
		: { ...rest, state: "checking" };
}

/** By then the page has its answer. Milliseconds. */
const settlingMs = 400;

async function draw() {
	const [settings, front, offDutyUntil, due, dailyChecks, confirmations] =
		await Promise.all([
			readSettings(),
			askFrontPage(),
			readOffDuty(),
			// A journal that does not open says so on its own page.
			countDue().catch(() => 0),
			readDailyChecks(),
			// And so do these records.
			readConfirmations().catch(() => []),
		]);
	const { policy, language } = settings;
	const isPaused =
		front !== undefined && settings.pausedSites.includes(front.site);
	const report = front && {
		...withPause(front, isPaused),
		account: classifyAccount(front.account, policy),
	};
	const guideline = findGuideline(guidelines, policy);
	const now = new Date().toISOString();
	const isDailyAsked =
		"daily-check" in
		openDuties(duties, guidelines, policy, { kind: "official", site: "x" });
	namePage("popup", language);
	render(
		<PopupPage
			report={report}
			registered={report && findRegistered(report.account, policy)}
			guideline={guideline}
			policy={policy}
			role={settings.own.role}
			due={due}
			state={settings.state}
			dailyChecks={
				isDailyAsked
					? findDueDailyChecks(
							policy.accounts,
							dailyChecks,
							report?.account,
							now,
							policy.officeHours,
						)
					: []
			}
			dueChecks={countDueChecks(
				guideline?.selfCheck ?? defaultSelfCheck,
				confirmations,
				now,
			)}
			now={now}
			language={language}
			isFirefox={import.meta.env.FIREFOX}
			version={browser.runtime.getManifest().version}
			isPaused={isPaused}
			mayPause={mayPause(settings.state)}
			savePaused={async (site, isPaused) => {
				await savePaused(site, isPaused);
				await draw();
				setTimeout(draw, settlingMs);
			}}
			offDutyUntil={offDutyUntil}
			saveOffDuty={(until) => void saveOffDuty(until)}
			openPage={openPage}
			openSettings={async () => {
				await browser.runtime.openOptionsPage();
				window.close();
			}}
			confirmDailyCheck={async (account) => {
				await saveDailyCheck(dailyCheckKey(account), now);
				await draw();
			}}
		/>,
		app,
	);
}

draw();
