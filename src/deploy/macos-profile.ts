import {
	type BrowserId,
	type DeployFormat,
	NoPackageError,
	type Packages,
} from "../core/deploy-format";
import { findOurEntry } from "./json/our-entry";
import { type Payload, readProfile, writeProfile } from "./macos/profile";

/** A machine that gets a profile with the same identifier again replaces the old one, so these need not change. */
const places: Record<
	Exclude<BrowserId, "firefox">,
	{ domain: string; settings: string; install: string }
> = {
	chrome: {
		domain: "com.google.Chrome",
		settings: "7F2C1C35-6C8A-4B69-9A0E-0F4C6E1B7A01",
		install: "7F2C1C35-6C8A-4B69-9A0E-0F4C6E1B7A02",
	},
	edge: {
		domain: "com.microsoft.Edge",
		settings: "7F2C1C35-6C8A-4B69-9A0E-0F4C6E1B7A03",
		install: "7F2C1C35-6C8A-4B69-9A0E-0F4C6E1B7A04",
	},
};
const chromium = ["chrome", "edge"] as const;

function payloads(
	packages: Packages,
	make: (browser: (typeof chromium)[number], id: string) => Payload,
): Payload[] {
	const made = chromium.flatMap((browser) => {
		const id = packages[browser]?.id;
		return id ? [make(browser, id)] : [];
	});
	if (made.length === 0)
		throw new NoPackageError("the ids in Chrome and Edge are missing");
	return made;
}

const extensionDomain =
	/^com\.(?:google\.Chrome|microsoft\.Edge)\.extensions\./;

export const format: DeployFormat = {
	id: "macos-profile",
	name: {
		ja: "Chrome・Edge、macOS（構成プロファイル .mobileconfig）",
		en: "Chrome and Edge on macOS (configuration profile .mobileconfig)",
	},
	browsers: ["chrome", "edge"],
	encoding: "utf-8",
	settings: {
		name: "hitoiki-settings.mobileconfig",
		place: {
			ja: "JamfやIntuneなどのMDMで、コンピューターに対する構成プロファイルとして配ります。",
			en: "Push it by your MDM (Jamf, Intune and the like) as a configuration profile for computers.",
		},
	},
	write: (policy, packages) =>
		writeProfile(
			{
				id: "settings",
				name: "Hitoiki: settings",
				uuid: "7F2C1C35-6C8A-4B69-9A0E-0F4C6E1B7A10",
			},
			payloads(packages, (browser, id) => ({
				type: `${places[browser].domain}.extensions.${id}`,
				uuid: places[browser].settings,
				values: policy,
			})),
		),
	read: (text, packages) => {
		const found = (readProfile(text) ?? []).filter(({ type }) =>
			extensionDomain.test(type),
		);
		return findOurEntry(
			Object.fromEntries(
				found.map(({ type, values }) => [
					type.replace(extensionDomain, ""),
					values,
				]),
			),
			packages,
		);
	},
	install: {
		name: "hitoiki-install.mobileconfig",
		place: {
			ja: "同じくMDMで配ります。すでに ExtensionInstallForcelist を配っているときは、そのプロファイルに一行を足してください。",
			en: "By your MDM as well. If you push an ExtensionInstallForcelist already, add the line to that profile instead.",
		},
		write: (packages) =>
			writeProfile(
				{
					id: "install",
					name: "Hitoiki: installation",
					uuid: "7F2C1C35-6C8A-4B69-9A0E-0F4C6E1B7A20",
				},
				payloads(packages, (browser, id) => ({
					type: places[browser].domain,
					uuid: places[browser].install,
					values: {
						ExtensionInstallForcelist: [`${id};${packages[browser]?.source}`],
					},
				})),
			),
	},
};
