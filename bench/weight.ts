import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { print } from "./figures";

const builds = [".output/chrome-mv3", ".output/firefox-mv3"];

async function gzipped(path: string): Promise<number> {
	return gzipSync(await readFile(path), { level: 9 }).byteLength;
}

/** What the extension weighs, from the builds that are there. */
export async function main(): Promise<void> {
	for (const build of builds) {
		if (!existsSync(build)) {
			process.stderr.write(
				`${build} is not weighed: it is missing (npm run build).\n`,
			);
			continue;
		}
		const scripts = join(build, "content-scripts");
		const names = await readdir(scripts);
		for (const site of names.filter((name) => name.endsWith(".js")))
			print({
				metric: `weight, ${build}: content script of ${basename(site, ".js")}, gzipped`,
				value:
					((await gzipped(join(scripts, site))) +
						(await gzipped(join(scripts, site.replace(/js$/, "css"))))) /
					1000,
				unit: "kB",
			});
		print({
			metric: `weight, ${build}: what a site's script loads on need, gzipped`,
			value: (await gzipped(join(build, "dialogs.js"))) / 1000,
			unit: "kB",
		});
		print({
			metric: `weight, ${build}: background, gzipped`,
			value: (await gzipped(join(build, "background.js"))) / 1000,
			unit: "kB",
		});
		let whole = 0;
		for (const entry of await readdir(build, {
			recursive: true,
			withFileTypes: true,
		}))
			if (entry.isFile())
				whole += await gzipped(join(entry.parentPath, entry.name));
		print({
			metric: `weight, ${build}: everything, each file gzipped (about the zip)`,
			value: whole / 1e6,
			unit: "MB",
		});
	}
}
