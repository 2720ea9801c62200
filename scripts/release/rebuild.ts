import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runQuietly } from "../say";
import { type Files, readFolder, writeFolder } from "./files";

/** Browser as WXT calls it → what was built for it. */
export type Builds = Map<string, Files>;

export const browsers = ["chrome", "firefox"];

/** Builds in a folder with the project's sources and packages. */
export async function build(folder = "."): Promise<Builds> {
	const builds: Builds = new Map();
	for (const browser of browsers) {
		const output = join(folder, ".output", `${browser}-mv3`);
		await rm(output, { recursive: true, force: true });
		runQuietly("npx", ["wxt", "build", "-b", browser], folder);
		builds.set(browser, await readFolder(output));
	}
	return builds;
}

/** Builds once more as a store's reviewer does: elsewhere, from nothing but the sources (the packages are lent). */
export async function rebuild(sources: Files): Promise<Builds> {
	const folder = await mkdtemp(join(tmpdir(), "hitoiki-rebuild-"));
	try {
		await writeFolder(folder, sources);
		await symlink(
			resolve("node_modules"),
			join(folder, "node_modules"),
			"junction",
		);
		return await build(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
