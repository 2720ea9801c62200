import { type DeployFormat, packageOf } from "../core/deploy-format";
import { findOurEntry, parseTable } from "./json/our-entry";
import { readReg, writeReg } from "./windows/reg-file";

const root = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox";
const extensions = `${root}\\3rdparty\\Extensions`;

/** One REG_MULTI_SZ with the whole JSON, named by the add-on's id: single values would turn yes and no into numbers. */
export const format: DeployFormat = {
	id: "firefox-windows",
	name: {
		ja: "Firefox・Windows（レジストリ .reg、GPOと同じ場所）",
		en: "Firefox on Windows (registry .reg, where GPO writes)",
	},
	browsers: ["firefox"],
	encoding: "utf-16le",
	settings: {
		name: "hitoiki-firefox-settings.reg",
		place: {
			ja: "管理者として一度取り込むか、グループ ポリシーの「基本設定 → レジストリ」で配ります。Firefoxを再起動すると働きます。",
			en: "Import it once as administrator, or push it by Group Policy preferences (Registry). Takes effect after restarting Firefox.",
		},
	},
	write: (policy, packages) =>
		writeReg([
			{
				key: extensions,
				values: {
					[packageOf(packages, "firefox").id]: [JSON.stringify(policy)],
				},
			},
		]),
	read: (text, packages) => {
		const entries = (readReg(text) ?? [])
			.filter(({ key }) => key.toLowerCase() === extensions.toLowerCase())
			.flatMap(({ values }) => Object.entries(values))
			.map(([id, value]) => [id, parseTable([value].flat().join("\n"))]);
		return findOurEntry(Object.fromEntries(entries), packages);
	},
	install: {
		name: "hitoiki-firefox-install.reg",
		place: {
			ja: "同じ方法で配ります。ExtensionSettings をJSON一つで配っているときは、このファイルを使わず、そちらに足してください。",
			en: "In the same way. If you already push ExtensionSettings as one JSON value, add the entry there instead of using this file.",
		},
		write: (packages) => {
			const { id, source } = packageOf(packages, "firefox");
			return writeReg([
				{
					key: `${root}\\ExtensionSettings\\${id}`,
					values: {
						installation_mode: "force_installed",
						install_url: source,
						default_area: "navbar",
					},
				},
			]);
		},
	},
};
