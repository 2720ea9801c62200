import { spawnSync } from "node:child_process";

/** npm run build, npm run zip: both browsers. */
export async function main(args: string[]): Promise<void> {
	const verb = args.includes("--zip") ? "zip" : "build";
	for (const browser of ["chrome", "firefox"]) {
		const { status } = spawnSync("npx", ["wxt", verb, "-b", browser], {
			stdio: "inherit",
			shell: process.platform === "win32",
		});
		if (status !== 0) {
			process.exitCode = status ?? 1;
			return;
		}
	}
}
