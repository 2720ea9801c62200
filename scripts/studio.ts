import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { packDictionary } from "./pack-dictionary";
import { joinWeights } from "./pack-weights";
import { say } from "./say";

export const studioFolder = ".output/policy-studio";

/** Works from a folder as well as from a server, and can reach nothing. */
const page = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; style-src 'self' file:; connect-src 'none'; form-action 'none'; base-uri 'none'" />
    <title>ひと息 ポリシースタジオ</title>
    <link rel="stylesheet" href="studio.css" />
  </head>
  <body>
    <div id="app"></div>
    <script src="studio.js"></script>
  </body>
</html>
`;

/** A file as a script that brings it: from a folder no page may read it otherwise. */
const writeAsScript = (name: string, content: Uint8Array): Promise<void> =>
	writeFile(
		join(studioFolder, `${name}.js`),
		`(globalThis.hitoikiFiles??={})["${name}"]="${gzipSync(content).toString("base64")}";\n`,
	);

/** npm run studio: the policy studio as plain files, to put on an intranet or into a shared folder. */
export async function main(): Promise<void> {
	await rm(studioFolder, { recursive: true, force: true });
	await build({
		configFile: false,
		logLevel: "warn",
		publicDir: false,
		define: { "process.env.NODE_ENV": '"production"' },
		build: {
			outDir: studioFolder,
			lib: {
				entry: resolve("entrypoints/policy-studio/static.tsx"),
				formats: ["iife"],
				name: "hitoikiStudio",
				fileName: () => "studio.js",
				cssFileName: "studio",
			},
		},
	});
	await mkdir(studioFolder, { recursive: true });
	await writeFile(join(studioFolder, "index.html"), page);
	await writeAsScript("ipadic", await readFile(await packDictionary()));
	await writeAsScript("likeness", joinWeights());
	// The dictionary's licence asks for its notice in every copy.
	await copyFile(
		"node_modules/kuromoji/NOTICE.md",
		join(studioFolder, "ipadic-notice.md"),
	);
	await copyFile("LICENSE", join(studioFolder, "LICENSE"));
	say(`the policy studio lies in ${studioFolder}: open index.html`);
}
