import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findStoreProblems } from "../../../scripts/release/store-rules";

const bytes = (text: string) => new TextEncoder().encode(text);

const sites = [
	"https://x.com/*",
	"https://twitter.com/*",
	"https://www.facebook.com/*",
	"https://www.instagram.com/*",
];
const access = {
	resources: ["dialogs.js"],
	matches: sites,
	use_dynamic_url: true,
};
const everywhere = { ...access, matches: ["https://*/*"] };

const manifest = {
	manifest_version: 3,
	name: "__MSG_name__",
	description: "__MSG_description__",
	version: "1.2.3",
	default_locale: "ja",
	icons: Object.fromEntries(
		[16, 32, 48, 128].map((size) => [size, `icon/${size}.png`]),
	),
	permissions: ["storage"],
	content_security_policy: {
		extension_pages: "default-src 'none'; script-src 'self'",
	},
	content_scripts: [{ matches: sites }],
	web_accessible_resources: [access],
};

/** A package in order, but for what a test changes. */
const pack = (changes: object = {}, files: Record<string, string> = {}) =>
	new Map<string, Uint8Array>([
		["manifest.json", bytes(JSON.stringify({ ...manifest, ...changes }))],
		...["ja", "en"].map((locale) => {
			const path = `_locales/${locale}/messages.json`;
			return [path, readFileSync(`public/${path}`)] as const;
		}),
		...[16, 32, 48, 128].map((size) => {
			const path = `icon/${size}.png`;
			return [path, readFileSync(`public/${path}`)] as const;
		}),
		["background.js", bytes("check()")],
		["dialogs.js", bytes("export { dialogs as default }")],
		["popup.html", bytes('<script type="module" src="/popup.js"></script>')],
		...Object.entries(files).map(
			([path, text]) => [path, bytes(text)] as const,
		),
	]);

const problems = (changes?: object, files?: Record<string, string>) =>
	findStoreProblems(pack(changes, files), "1.2.3", 9_900_000).join("\n");

test("with the project's own names and icons, a package is in order", () => {
	expect(problems()).toBe("");
});

test.each([
	["another permission", { permissions: ["storage", "tabs"] }, /tabs/],
	[
		"another site",
		{ content_scripts: [{ matches: ["<all_urls>"] }] },
		/all_urls/,
	],
	["a host", { host_permissions: ["https://x.com/*"] }, /host_permissions/],
	[
		"something to be asked for later",
		{ optional_permissions: ["history"] },
		/optional_permissions/,
	],
	[
		"another file that pages may ask for",
		{ web_accessible_resources: [{ ...access, resources: ["*.js"] }] },
		/not dialogs\.js on the sites alone/,
	],
	[
		"a file for other pages",
		{ web_accessible_resources: [everywhere] },
		/not dialogs\.js on the sites alone/,
	],
	[
		"a second list of files",
		{ web_accessible_resources: [access, everywhere] },
		/not dialogs\.js on the sites alone/,
	],
	[
		"a file at an address that is known",
		{ web_accessible_resources: [{ ...access, use_dynamic_url: false }] },
		/use_dynamic_url/,
	],
	["another version", { version: "1.2.4" }, /version is 1\.2\.4/],
	["a name in one language only", { name: "Hitoiki" }, /not taken from/],
	[
		"an icon of another size",
		{ icons: { ...manifest.icons, 48: "icon/32.png" } },
		/32×32, not 48×48/,
	],
	[
		"an icon that is missing",
		{ icons: { ...manifest.icons, 128: "icon/none.png" } },
		/none\.png is no PNG/,
	],
	[
		"programs from elsewhere",
		{
			content_security_policy: {
				extension_pages: "script-src 'self' https://a.example",
			},
		},
		/security policy/,
	],
	["an old manifest", { manifest_version: 2 }, /manifest_version/],
])("%s is found", (_, changes, words) => {
	expect(problems(changes)).toMatch(words);
});

const messages = (name: string, description: string) =>
	JSON.stringify({
		name: { message: name },
		description: { message: description },
	});

test.each([
	["background.js", "eval (text)", /uses eval/],
	["background.js", 'new Function("a")', /uses new Function/],
	["background.js", "import('https://a.example/b.js')", /import of an address/],
	["popup.html", '<script src="//a.example/b.js"></script>', /from elsewhere/],
	["popup.html", "<script>go()</script>", /has a program in the page/],
	["background.js.map", "{}", /does not belong/],
	[".env", "", /does not belong/],
	["_locales/en/messages.json", messages("a".repeat(76), "b"), /75 are/],
	["_locales/ja/messages.json", messages("a", "文".repeat(133)), /132 are/],
	["_locales/ja/messages.json", "{}", /has no name/],
])("%s with %s is found", (path, text, words) => {
	expect(problems({}, { [path]: text })).toMatch(words);
});

test("in Firefox, where addresses are each profile's own, no other need be asked for", () => {
	const { use_dynamic_url: _, ...own } = access;
	const gecko = { gecko: { id: "hitoiki@hitoiki.example" } };
	expect(
		problems({
			browser_specific_settings: gecko,
			web_accessible_resources: [own],
		}),
	).toBe("");
});

test("a package without what is loaded later is found", () => {
	const files = pack();
	files.delete("dialogs.js");
	expect(findStoreProblems(files, "1.2.3", 1).join()).toMatch(
		/dialogs\.js is missing/,
	);
});

test("a package that is too heavy is found", () => {
	expect(findStoreProblems(pack(), "1.2.3", 10_000_001).join()).toMatch(
		/10000001 bytes/,
	);
});

test("without a manifest there is nothing to check", () => {
	expect(findStoreProblems(new Map(), "1.2.3", 1)).toHaveLength(1);
});
