import type { DeployFormat } from "../core/deploy-format";
import { chromiumReg, regPlaces } from "./windows/chromium";

const { write, read, writeInstall } = chromiumReg(
	"edge",
	"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge",
);

export const format: DeployFormat = {
	id: "edge-windows",
	name: {
		ja: "Edge・Windows（レジストリ .reg）",
		en: "Edge on Windows (registry .reg)",
	},
	browsers: ["edge"],
	encoding: "utf-16le",
	settings: { name: "hitoiki-edge-settings.reg", place: regPlaces.settings },
	write,
	read,
	install: {
		name: "hitoiki-edge-install.reg",
		place: regPlaces.install,
		write: writeInstall,
	},
};
