import type { DeployFormat } from "../core/deploy-format";
import { chromiumJson } from "./json/chromium";

const { write, read, writeInstall } = chromiumJson("edge");
const folder = {
	ja: "/etc/opt/edge/policies/managed/ に置きます。",
	en: "Put it in /etc/opt/edge/policies/managed/.",
};

export const format: DeployFormat = {
	id: "edge-linux",
	name: { ja: "Edge・Linux（JSON）", en: "Edge on Linux (JSON)" },
	browsers: ["edge"],
	encoding: "utf-8",
	settings: { name: "hitoiki-edge-settings.json", place: folder },
	write,
	read,
	install: {
		name: "hitoiki-edge-install.json",
		place: {
			ja: `${folder.ja}別のファイルにすでに ExtensionInstallForcelist があるときは、そこへ一行を足してください。`,
			en: `${folder.en} If another file has an ExtensionInstallForcelist already, add the line there.`,
		},
		write: writeInstall,
	},
};
