import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";

/** Runs a program in a process of its own, bundled and minified as the extension is, because that is what people get. */
export async function runBundled(
	entry: string,
	...args: string[]
): Promise<void> {
	await mkdir(".cache", { recursive: true });
	const folder = await mkdtemp(join(resolve(".cache"), "bench-"));
	try {
		await build({
			configFile: false,
			logLevel: "error",
			ssr: { noExternal: true },
			build: {
				ssr: entry,
				outDir: folder,
				minify: true,
				rolldownOptions: { output: { entryFileNames: "program.mjs" } },
			},
		});
		const { status } = spawnSync(
			process.execPath,
			[join(folder, "program.mjs"), ...args],
			{ stdio: "inherit" },
		);
		if (status !== 0) throw new Error(`${entry} failed`);
	} finally {
		await rm(folder, { recursive: true });
	}
}
