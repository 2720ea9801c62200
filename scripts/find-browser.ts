import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

const variables = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" };

/** Names on the PATH, as Linux distributions call them. */
const commands = {
	chromium: [
		"chromium",
		"chromium-browser",
		"google-chrome-stable",
		"google-chrome",
		"microsoft-edge",
	],
	firefox: ["firefox", "firefox-esr"],
};

const macApplications = {
	chromium: [
		"Chromium.app/Contents/MacOS/Chromium",
		"Google Chrome.app/Contents/MacOS/Google Chrome",
		"Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	],
	firefox: ["Firefox.app/Contents/MacOS/firefox"],
};

const windowsPrograms = {
	chromium: [
		"Chromium\\Application\\chrome.exe",
		"Google\\Chrome\\Application\\chrome.exe",
		"Microsoft\\Edge\\Application\\msedge.exe",
	],
	firefox: ["Mozilla Firefox\\firefox.exe"],
};

/** The program of an installed browser; CHROME_PATH and FIREFOX_PATH come first. */
export function findBrowser(name: BrowserName): string | undefined {
	const chosen = process.env[variables[name]];
	if (chosen) return existsSync(chosen) ? chosen : undefined;
	return usualPlaces(name).find((path) => existsSync(path));
}

function usualPlaces(name: BrowserName): string[] {
	const { platform, env } = process;
	if (platform === "darwin")
		return ["/Applications", join(env.HOME ?? "", "Applications")].flatMap(
			(folder) => macApplications[name].map((app) => join(folder, app)),
		);
	if (platform === "win32")
		return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) =>
				windowsPrograms[name].map((program) => join(folder, program)),
			);
	const folders = [
		...(env.PATH ?? "").split(delimiter),
		"/usr/bin",
		"/snap/bin",
	];
	return commands[name].flatMap((command) =>
		folders.map((folder) => join(folder, command)),
	);
}
