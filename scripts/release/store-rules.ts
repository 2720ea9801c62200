import type { Files } from "./files";
import { measurePng } from "./measure-png";

/** What the package is to be: more would have to be asked for, less would not work. */
export const permissions = ["storage"];
export const sites = [
	"https://twitter.com/*",
	"https://www.facebook.com/*",
	"https://www.instagram.com/*",
	"https://x.com/*",
];
/** What the scripts of the sites load when it is needed. */
const loadedOnNeed = "dialogs.js";
const locales = ["ja", "en"];
const iconSizes = [16, 32, 48, 128];

/** Limits of the Chrome Web Store, in characters (2026-11), and our own for the package: staff load it over the city's line. */
export const longestName = 75;
export const longestDescription = 132;
const largestPackage = 10_000_000;

/** Programs that are not in the package, or are made up while it runs. */
const remoteCode: [RegExp, string][] = [
	[/\beval\s*\(/, "eval"],
	[/\bnew Function\s*\(/, "new Function"],
	[/\bimportScripts\s*\(/, "importScripts"],
	[/\bimport\s*\(\s*["'`](https?:|\/\/|data:)/, "import of an address"],
];

type Manifest = Record<string, unknown> & {
	content_scripts?: { matches?: string[] }[];
	icons?: Record<string, string>;
	content_security_policy?: { extension_pages?: string };
	web_accessible_resources?: object[];
	browser_specific_settings?: { gecko?: object };
};

const textOf = (files: Files, path: string): string =>
	new TextDecoder().decode(files.get(path));

function readJson<T>(files: Files, path: string): T | undefined {
	try {
		return JSON.parse(textOf(files, path));
	} catch {
		return undefined;
	}
}

const isSame = (value: unknown, wanted: string[]) =>
	Array.isArray(value) &&
	JSON.stringify(value.toSorted()) === JSON.stringify(wanted.toSorted());

/** What the manifest asks for beyond `storage` and the sites, or not at all. */
function* findPermissionProblems(manifest: Manifest) {
	if (!isSame(manifest.permissions, permissions))
		yield `permissions are ${JSON.stringify(manifest.permissions)}, not ${JSON.stringify(permissions)}`;
	const matches = manifest.content_scripts?.flatMap(
		({ matches = [] }) => matches,
	);
	if (!isSame(matches, sites))
		yield `content scripts run on ${JSON.stringify(matches)}, not on ${JSON.stringify(sites)}`;
	for (const key of [
		"host_permissions",
		"optional_permissions",
		"optional_host_permissions",
		"externally_connectable",
		"update_url",
	])
		if (manifest[key] !== undefined) yield `manifest.json has ${key}`;
}

/** What a page of the sites could ask for: one file, and in Chromium at an address that no page knows. */
function* findAccessProblems(files: Files, manifest: Manifest) {
	const [access, ...others] = (manifest.web_accessible_resources ??
		[]) as Record<string, unknown>[];
	const isOnly = isSame(access?.resources, [loadedOnNeed]);
	if (!isOnly || !isSame(access?.matches, sites) || others.length > 0)
		yield `web_accessible_resources are ${JSON.stringify(manifest.web_accessible_resources)}, not ${loadedOnNeed} on the sites alone`;
	const isFirefox = manifest.browser_specific_settings?.gecko !== undefined;
	if (!isFirefox && access?.use_dynamic_url !== true)
		yield `${loadedOnNeed} has an address that every page knows (use_dynamic_url)`;
	if (!files.has(loadedOnNeed)) yield `${loadedOnNeed} is missing`;
}

function* findTextProblems(files: Files, manifest: Manifest) {
	if (!locales.includes(String(manifest.default_locale)))
		yield `default_locale is ${manifest.default_locale}`;
	for (const locale of locales) {
		const path = `_locales/${locale}/messages.json`;
		const messages = readJson<Record<string, { message: string }>>(files, path);
		for (const [key, longest] of [
			["name", longestName],
			["description", longestDescription],
		] as const) {
			if (manifest[key] !== `__MSG_${key}__`)
				yield `${key} in manifest.json is not taken from _locales`;
			const length = [...(messages?.[key]?.message ?? "")].length;
			if (length === 0) yield `${path} has no ${key}`;
			if (length > longest)
				yield `${path}: ${key} has ${length} characters, ${longest} are allowed`;
		}
	}
}

function* findIconProblems(files: Files, manifest: Manifest) {
	for (const size of iconSizes) {
		const path = manifest.icons?.[size];
		if (path === undefined) {
			yield `manifest.json names no icon of ${size} pixels`;
			continue;
		}
		const measured = measurePng(files.get(path))?.size;
		if (measured !== `${size}×${size}`)
			yield `${path} is ${measured ?? "no PNG"}, not ${size}×${size}`;
	}
}

function* findCodeProblems(files: Files, manifest: Manifest) {
	const { extension_pages: policy = "" } =
		manifest.content_security_policy ?? {};
	if (!/(^|;)\s*script-src 'self'\s*(;|$)/.test(policy))
		yield "the content security policy does not keep programs to the package's own (script-src 'self')";
	for (const path of files.keys()) {
		if (/\.js$/.test(path))
			for (const [pattern, name] of remoteCode)
				if (pattern.test(textOf(files, path))) yield `${path} uses ${name}`;
		if (/\.html$/.test(path)) {
			if (/<script[^>]+src=["']?(https?:)?\/\//i.test(textOf(files, path)))
				yield `${path} loads a program from elsewhere`;
			if (/<script(?![^>]*\bsrc=)[^>]*>/i.test(textOf(files, path)))
				yield `${path} has a program in the page`;
		}
		if (/(^|\/)\.|\.map$|~$/.test(path))
			yield `${path} does not belong into a package`;
	}
}

/** What a store would turn back, or people would have to agree to anew: empty when the package may go. */
export function findStoreProblems(
	files: Files,
	version: string,
	packageBytes: number,
): string[] {
	const manifest = readJson<Manifest>(files, "manifest.json");
	if (!manifest) return ["there is no manifest.json that can be read"];
	const problems = [
		...findPermissionProblems(manifest),
		...findAccessProblems(files, manifest),
		...findTextProblems(files, manifest),
		...findIconProblems(files, manifest),
		...findCodeProblems(files, manifest),
	];
	if (manifest.manifest_version !== 3)
		problems.push(`manifest_version is ${manifest.manifest_version}, not 3`);
	if (manifest.version !== version)
		problems.push(
			`version is ${manifest.version}, in package.json it is ${version}`,
		);
	if (packageBytes > largestPackage)
		problems.push(
			`the package has ${packageBytes} bytes, ${largestPackage} are allowed`,
		);
	return problems;
}
