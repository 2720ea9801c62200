import { browser } from "wxt/browser";
import { opensByItself } from "../core/welcome";
import { untilPolicyIsKnown } from "./managed-policy";
import { readSettings } from "./settings";

/** Of `management.getSelf`, which needs no permission; the others are an administrator's or an image's. */
const ownChoices = ["normal", "development"];

async function welcome(): Promise<void> {
	const { installType } = await browser.management.getSelf();
	const isOwnChoice = ownChoices.includes(installType);
	// Who has just installed it is there and looks; nobody waits on a PC that was handed out.
	if (!isOwnChoice) await untilPolicyIsKnown();
	const { fixed } = await readSettings();
	if (!opensByItself(isOwnChoice, fixed)) return;
	await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}

/** Opens the welcome page once, after the first installation and never after an update. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === "install") welcome();
	});
}
