import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Path inside the package, with `/`, → content; in the order of the paths. */
export type Files = Map<string, Uint8Array>;

const readAll = async (folder: string, paths: string[]): Promise<Files> => {
	const files: Files = new Map();
	for (const path of paths.toSorted())
		files.set(path, await readFile(join(folder, path)));
	return files;
};

/** Everything that lies in a folder. */
export async function readFolder(folder: string): Promise<Files> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
	return readAll(
		folder,
		paths.map((path) => path.replaceAll("\\", "/")),
	);
}

const git = (...args: string[]) =>
	execFileSync("git", args, { encoding: "utf8" });

/** What git keeps of the project, as it lies on the disk now. */
export const readSources = (): Promise<Files> =>
	readAll(".", git("ls-files", "-z").split("\0").filter(Boolean));

/** Whether something on the disk is not in the newest commit. */
export const hasUncommitted = (): boolean =>
	git("status", "--porcelain").trim() !== "";

/** Writes files into a folder, which may have others. */
export async function writeFolder(folder: string, files: Files): Promise<void> {
	for (const [path, content] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}
