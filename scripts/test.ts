import { spawnSync } from "node:child_process";
import { runQuietly, say } from "./say";
import { setUpBrowsers } from "./set-up-browsers";

/** npm test: sets up like npm start, then unit tests and browser tests. Arguments go to vitest. */
export async function main(args: string[]): Promise<void> {
	const found = setUpBrowsers(["chromium", "firefox"]);
	if (!found.includes("chromium") || !found.includes("firefox")) {
		say(
			"the browser tests need Chromium (or Chrome, Edge) and Firefox: please install both (or set CHROME_PATH and FIREFOX_PATH).",
		);
		process.exitCode = 1;
		return;
	}
	for (const browser of ["chrome", "firefox"]) {
		say(`building the extension for ${browser} …`);
		runQuietly("npx", ["wxt", "build", "-b", browser]);
	}
	const { status } = spawnSync("npx", ["vitest", "run", ...args], {
		stdio: "inherit",
		shell: process.platform === "win32",
	});
	process.exitCode = status ?? 1;
}
