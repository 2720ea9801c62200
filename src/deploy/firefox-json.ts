import { type DeployFormat, packageOf } from "../core/deploy-format";
import { isTable } from "../core/table";
import { findOurEntry, parseTable, tableAt } from "./json/our-entry";
import { print } from "./json/print";

const places = {
	ja: "Windows: Firefoxのフォルダーの distribution\\policies.json、macOS: Firefox.app/Contents/Resources/distribution/policies.json、Linux: /etc/firefox/policies/policies.json。すでにあるときは中身を合わせてください。Firefoxを再起動すると働きます。",
	en: "Windows: distribution\\policies.json in Firefox’s folder; macOS: Firefox.app/Contents/Resources/distribution/policies.json; Linux: /etc/firefox/policies/policies.json. If there is one already, merge them. Takes effect after restarting Firefox.",
};

export const format: DeployFormat = {
	id: "firefox-json",
	name: {
		ja: "Firefox・どのOSでも（policies.json）",
		en: "Firefox on any system (policies.json)",
	},
	browsers: ["firefox"],
	encoding: "utf-8",
	settings: { name: "policies.json", place: places },
	write: (policy, packages) =>
		print({
			policies: {
				"3rdparty": {
					Extensions: { [packageOf(packages, "firefox").id]: policy },
				},
			},
		}),
	read: (text, packages) => {
		const extensions = tableAt(
			parseTable(text),
			"policies",
			"3rdparty",
			"Extensions",
		);
		if (!extensions) return undefined;
		// Firefox takes the settings of an extension as JSON in a text as well.
		const entries = Object.entries(extensions).map(([id, value]) => [
			id,
			typeof value === "string" ? parseTable(value) : value,
		]);
		return findOurEntry(
			Object.fromEntries(entries.filter(([, value]) => isTable(value))),
			packages,
		);
	},
	install: {
		name: "policies.json",
		place: {
			ja: `${places.ja}設定の policies.json と一つに合わせます。`,
			en: `${places.en} Merge it with the policies.json of the settings.`,
		},
		write: (packages) => {
			const { id, source } = packageOf(packages, "firefox");
			return print({
				policies: {
					ExtensionSettings: {
						[id]: {
							installation_mode: "force_installed",
							install_url: source,
							default_area: "navbar",
						},
					},
				},
			});
		},
	},
};
