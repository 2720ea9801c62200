import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type BrowserName, findBrowser } from "./find-browser";
import { runQuietly, say } from "./say";

const debianPackage: Record<BrowserName, string> = {
	chromium: "chromium",
	firefox: "firefox-esr",
};

const canInstall = () =>
	process.platform === "linux" &&
	existsSync("/usr/bin/apt-get") &&
	process.getuid?.() === 0;

const hasJapaneseFont = () => {
	if (process.platform !== "linux") return true;
	const { status, stdout } = spawnSync("fc-list", [":lang=ja"], {
		encoding: "utf8",
	});
	return status === 0 && stdout.trim() !== "";
};

/** Debian's apt as root: browsers and a Japanese font that are missing. */
function install(packages: string[]): void {
	say(`installing ${packages.join(", ")} by apt-get (a minute or two) …`);
	runQuietly("apt-get", ["update", "-qq"]);
	runQuietly("apt-get", [
		"install",
		"-y",
		"-qq",
		"--no-install-recommends",
		...packages,
	]);
}

/** Installs what is missing of the browsers asked for, where that is possible; answers with those that are there. */
export function setUpBrowsers(names: BrowserName[]): BrowserName[] {
	const missing = names
		.filter((name) => !findBrowser(name))
		.map((name) => debianPackage[name]);
	const wanted = hasJapaneseFont()
		? missing
		: [...missing, "fonts-noto-cjk", "fontconfig"];
	if (wanted.length > 0 && canInstall()) install(wanted);
	return names.filter((name) => findBrowser(name));
}
