import { spawnSync } from "node:child_process";

/** npm run build: both browsers. */
export async function main(): Promise<void> {
	for (const browser of ["chrome", "firefox"]) {
		const { status } = spawnSync("npx", ["wxt", "build", "-b", browser], {
			stdio: "inherit",
			shell: process.platform === "win32",
		});
		if (status !== 0) {
			process.exitCode = status ?? 1;
			return;
		}
	}
}
