import type { DeployFormat } from "../core/deploy-format";
import { chromiumJson } from "./json/chromium";

const { write, read, writeInstall } = chromiumJson("chrome");
const folders = {
	ja: "/etc/opt/chrome/policies/managed/（Chromiumは /etc/chromium/policies/managed/）に置きます。",
	en: "Put it in /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/).",
};

export const format: DeployFormat = {
	id: "chrome-linux",
	name: { ja: "Chrome・Linux（JSON）", en: "Chrome on Linux (JSON)" },
	browsers: ["chrome"],
	encoding: "utf-8",
	settings: { name: "hitoiki-chrome-settings.json", place: folders },
	write,
	read,
	install: {
		name: "hitoiki-chrome-install.json",
		place: {
			ja: `${folders.ja}別のファイルにすでに ExtensionInstallForcelist があるときは、そこへ一行を足してください。`,
			en: `${folders.en} If another file has an ExtensionInstallForcelist already, add the line there.`,
		},
		write: writeInstall,
	},
};
