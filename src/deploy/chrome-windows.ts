import type { DeployFormat } from "../core/deploy-format";
import { chromiumReg, regPlaces } from "./windows/chromium";

const { write, read, writeInstall } = chromiumReg(
	"chrome",
	"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome",
);

export const format: DeployFormat = {
	id: "chrome-windows",
	name: {
		ja: "Chrome・Windows（レジストリ .reg）",
		en: "Chrome on Windows (registry .reg)",
	},
	browsers: ["chrome"],
	encoding: "utf-16le",
	settings: {
		name: "hitoiki-chrome-settings.reg",
		place: regPlaces.settings,
	},
	write,
	read,
	install: {
		name: "hitoiki-chrome-install.reg",
		place: regPlaces.install,
		write: writeInstall,
	},
};
