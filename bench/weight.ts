import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
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
		let script = 0;
		for (const name of await readdir(scripts))
			script += await gzipped(join(scripts, name));
		print({
			metric: `weight, ${build}: content script, gzipped`,
			value: script / 1000,
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
