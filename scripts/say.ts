import { spawnSync } from "node:child_process";

/** Tells the person what is being done; on standard error, so that results on standard output stay clean. */
export const say = (line: string): void => {
	process.stderr.write(`hitoiki: ${line}\n`);
};

/**
 * Runs a program to its end in a folder (this one), quietly: what it printed is shown only when it fails.
 * @throws Error naming the command and its status
 */
export function runQuietly(
	command: string,
	args: string[],
	folder = ".",
): void {
	const { status, error, stdout, stderr } = spawnSync(command, args, {
		cwd: folder,
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
		shell: process.platform === "win32",
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	});
	if (status === 0) return;
	process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
	throw new Error(
		`${command} ${args.join(" ")} ${error ? `could not be started: ${error.message}` : `ended with status ${status}`}`,
	);
}
