import { defineConfig } from "wxt";
import { packDictionary } from "./scripts/pack-dictionary";

const sites = [
	"https://x.com/*",
	"https://twitter.com/*",
	"https://www.facebook.com/*",
	"https://www.instagram.com/*",
];

export default defineConfig({
	modules: ["@wxt-dev/webextension-polyfill"],
	imports: false,
	manifest: ({ browser }) => ({
		name: "__MSG_name__",
		description: "__MSG_description__",
		default_locale: "ja",
		permissions: ["storage"],
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
			: { minimum_chrome_version: "120" }),
	}),
	manifestVersion: 3,
	hooks: {
		"prepare:publicPaths": (_wxt, paths) => {
			paths.push("ipadic.bin");
		},
		"build:publicAssets": async (_wxt, files) => {
			files.push({
				absoluteSrc: await packDictionary(),
				relativeDest: "ipadic.bin",
			});
		},
	},
	vite: () => ({
		esbuild: { jsx: "automatic", jsxImportSource: "preact" },
		define: { __SITES__: JSON.stringify(sites) },
	}),
});
