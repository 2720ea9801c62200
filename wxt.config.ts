import { basename, resolve } from "node:path";
import type { InlineConfig } from "vite";
import { defineConfig } from "wxt";
import en from "./public/_locales/en/messages.json" with { type: "json" };
import ja from "./public/_locales/ja/messages.json" with { type: "json" };
import { writeManagedSchema } from "./scripts/managed-schema";
import { packDictionaryParts } from "./scripts/pack-dictionary";
import { packWeightsFile } from "./scripts/pack-weights";
import { withoutInnerHtml } from "./scripts/without-inner-html";

/** What the browser shows in its own language; a name that a language lacks is a type error. */
const fromLocales = (name: keyof typeof ja & keyof typeof en) =>
	`__MSG_${name}__`;

/** What a script of ours imports hands out what it holds, so it is a module; those Vite leaves readable, for others to build upon. */
function buildModule({ build }: InlineConfig): void {
	const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
	if (!build?.lib || !output || Array.isArray(output))
		throw new Error("WXT builds scripts in another way than it did");
	build.lib.formats = ["es"];
	output.minify = true;
	output.comments = false;
}

export default defineConfig({
	modules: ["@wxt-dev/webextension-polyfill"],
	imports: false,
	manifest: ({ browser }) => ({
		name: fromLocales("name"),
		description: fromLocales("description"),
		default_locale: "ja",
		permissions: ["storage"],
		// The promise that nothing leaves the machine, kept by the browser: only our own files can be asked for.
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; form-action 'none'; base-uri 'none'",
		},
		...(browser === "firefox"
			? {
					browser_specific_settings: {
						gecko: {
							id: "hitoiki@hitoiki.example",
							strict_min_version: "140.0",
							data_collection_permissions: { required: ["none"] },
						},
					},
				}
			: {
					// Until 130 use_dynamic_url was ignored, and every page could tell that the extension is there; in 130 such a file could not be imported.
					minimum_chrome_version: "131",
					storage: { managed_schema: "managed_schema.json" },
				}),
	}),
	manifestVersion: 3,
	hooks: {
		// Chromium's own API answers with promises; the polyfill would be a tenth of what every page of the sites has to load.
		"vite:build:extendConfig": (entrypoints, config) => {
			if (entrypoints.every(({ type }) => type === "content-script"))
				config.resolve = {
					...config.resolve,
					alias: { "wxt/browser": "@wxt-dev/browser" },
				};
			if (entrypoints.every(({ type }) => type === "unlisted-script"))
				buildModule(config);
		},
		// The list and the dialogs, for the scripts of the sites and on no other pages than theirs.
		"build:manifestGenerated": (wxt, manifest) => {
			const scripts = manifest.content_scripts ?? [];
			manifest.web_accessible_resources = [
				{
					resources: ["dialogs.js"],
					matches: scripts.flatMap(({ matches = [] }) => matches),
					// At an address that is new with every start. Firefox, which does not know the key, has one of its own for every profile.
					...(wxt.config.browser !== "firefox" && { use_dynamic_url: true }),
				},
			];
		},
		"build:publicAssets": async (wxt, files) => {
			if (wxt.config.browser !== "firefox")
				files.push({
					absoluteSrc: await writeManagedSchema(),
					relativeDest: "managed_schema.json",
				});
			for (const part of await packDictionaryParts())
				files.push({ absoluteSrc: part, relativeDest: basename(part) });
			files.push({
				absoluteSrc: await packWeightsFile(),
				relativeDest: "likeness.bin",
			});
			// The dictionary's licence asks for its notice in every copy.
			files.push({
				absoluteSrc: resolve("node_modules/kuromoji/NOTICE.md"),
				relativeDest: "ipadic-notice.md",
			});
		},
	},
	vite: () => ({
		plugins: [withoutInnerHtml()],
		esbuild: { jsx: "automatic", jsxImportSource: "preact" },
	}),
});
