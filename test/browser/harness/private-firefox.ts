import { existsSync, realpathSync } from "node:fs";
import {
	copyFile,
	link,
	mkdir,
	mkdtemp,
	readdir,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { findBrowser } from "../../../scripts/find-browser";

export type PrivateFirefox = {
	/** The program to start. */
	program: string;
	writePolicies(contents: string): Promise<void>;
	remove(): Promise<void>;
};

/** A second name for the same file where the disk allows it: Firefox is 300 MB, and looks for its folder behind symbolic links. */
const linkOrCopy = (from: string, to: string) =>
	link(from, to).catch(() => copyFile(from, to));

/** The program itself, not the shell script that starts it: Debian's /usr/bin/firefox is one, beside firefox-esr. */
function findProgram(): string {
	const command = findBrowser("firefox") ?? "";
	const program = [command, join(dirname(command), "firefox-esr")]
		.filter((path) => existsSync(path))
		.map((path) => realpathSync(path))
		.find((path) => existsSync(join(dirname(path), "libxul.so")));
	if (program) return program;
	throw new Error(`${command} does not say where Firefox is installed.`);
}

/**
 * The installed Firefox under another roof, with policies of its own. Nothing on the machine is touched, and no other Firefox
 * obeys the policies.
 */
export async function makePrivateFirefox(): Promise<PrivateFirefox> {
	const installed = findProgram();
	const from = dirname(installed);
	const folder = await mkdtemp(join(tmpdir(), "hitoiki-firefox-"));
	const distribution = join(folder, "distribution");
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const { name } = entry;
		const [source, target] = [join(from, name), join(folder, name)];
		if (name === "distribution") continue;
		if (entry.isFile()) await linkOrCopy(source, target);
		else await symlink(realpathSync(source), target);
	}
	await mkdir(distribution);
	return {
		program: join(folder, basename(installed)),
		writePolicies: (contents) =>
			writeFile(join(distribution, "policies.json"), contents),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
