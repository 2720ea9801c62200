import { resolve } from "node:path";
import { defineConfig } from "wxt";
import en from "./public/_locales/en/messages.json" with { type: "json" };
import ja from "./public/_locales/ja/messages.json" with { type: "json" };
import { writeManagedSchema } from "./scripts/managed-schema";
import { packDictionary } from "./scripts/pack-dictionary";
import { packWeightsFile } from "./scripts/pack-weights";
import { withoutInnerHtml } from "./scripts/without-inner-html";

/** What the browser shows in its own language; a name that a language lacks is a type error. */
const fromLocales = (name: keyof typeof ja & keyof typeof en) =>
	`__MSG_${name}__`;

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
					minimum_chrome_version: "120",
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
		},
		"build:publicAssets": async (wxt, files) => {
			if (wxt.config.browser !== "firefox")
				files.push({
					absoluteSrc: await writeManagedSchema(),
					relativeDest: "managed_schema.json",
				});
			files.push({
				absoluteSrc: await packDictionary(),
				relativeDest: "ipadic.bin",
			});
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
