import { demonstrate } from "./demonstrate";
import { runQuietly, say } from "./say";
import { setUpBrowsers } from "./set-up-browsers";

/** npm start: from a fresh checkout to a warned draft in a real browser. */
export async function main(): Promise<void> {
	const found = setUpBrowsers(["chromium"])[0] ?? setUpBrowsers(["firefox"])[0];
	if (!found) {
		say(
			"no browser found: please install Google Chrome, Chromium, Microsoft Edge or Firefox (or set CHROME_PATH or FIREFOX_PATH) and run npm start again.",
		);
		process.exitCode = 1;
		return;
	}
	say("building the extension …");
	runQuietly("npx", [
		"wxt",
		"build",
		"-b",
		found === "firefox" ? "firefox" : "chrome",
	]);
	await demonstrate(found);
}
