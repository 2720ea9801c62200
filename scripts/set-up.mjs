// Installs what is missing and says so; quick when nothing is. Plain JavaScript without packages: it runs before there are any.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".hitoiki-lock");

export function say(line) {
	process.stderr.write(`hitoiki: ${line}\n`);
}

/** Installs the pinned packages when the lockfile is newer than what lies in node_modules. */
export async function setUpPackages() {
	const lock = readFileSync(join(root, "package-lock.json"), "utf8");
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
	say("installing npm packages (about a minute the first time) …");
	run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
	writeFileSync(stamp, lock);
}

/** WXT writes the types and the tsconfig that ours extends. */
export async function setUpTypes() {
	if (existsSync(join(root, ".wxt", "tsconfig.json"))) return;
	run("npx", ["wxt", "prepare"]);
}

/** Runs a command in the project's folder, shows what it prints, and ends the program with its status when it fails. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
		...options,
	});
	if (error) {
		say(`${command} could not be started: ${error.message}`);
		process.exit(1);
	}
	if (status !== 0) {
		say(`${command} ${args.join(" ")} ended with status ${status}`);
		process.exit(status ?? 1);
	}
}
