import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runQuietly, say } from "../say";

const pinned = "scripts/release/linter";
const folder = join(".cache", "store-linter");
const program = join(folder, "node_modules", "addons-linter", "bin");

/** Warnings that stay, by the linter's code, each with its reason. */
const accepted: Record<string, string> = {
	KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
		"it speaks of telephones, and the package is for computers only: it has no gecko_android, and leaving Firefox 140 (ESR) out for it would leave city halls out",
};

type Remark = {
	_type: string;
	code: string;
	message: string;
	file?: string;
	line?: number;
};

const isInstalled = () => {
	const lock = join(folder, "package-lock.json");
	const stamp = join(folder, "node_modules", ".package-lock.json");
	return (
		existsSync(stamp) &&
		existsSync(lock) &&
		readFileSync(lock, "utf8") ===
			readFileSync(join(pinned, "package-lock.json"), "utf8")
	);
};

/** Installs the pinned linter beside the other tools; needs the npm registry the first time only. */
async function setUp(): Promise<void> {
	if (isInstalled()) return;
	say("installing the linter of Firefox's store (once) …");
	await mkdir(folder, { recursive: true });
	for (const name of ["package.json", "package-lock.json"])
		await copyFile(join(pinned, name), join(folder, name));
	runQuietly(
		"npm",
		["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"],
		folder,
	);
}

const spell = ({ _type, code, message, file, line }: Remark) =>
	`${_type} ${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ""})` : ""}`;

/**
 * Asks the linter of Firefox's own store about a package. `problems` has every error, warning and notice that is not
 * accepted, and every acceptance that is no longer needed; `notes` those accepted, with the reason.
 * @throws Error when the linter could not be installed or run
 */
export async function lintForFirefox(
	zip: string,
): Promise<{ problems: string[]; notes: string[] }> {
	await setUp();
	const { stdout, stderr, error } = spawnSync(
		process.execPath,
		[join(program, "addons-linter"), "--output", "json", zip],
		{ encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
	);
	if (error || !stdout.trim().startsWith("{"))
		throw new Error(`addons-linter did not answer: ${error ?? stderr}`);
	const { errors, warnings, notices } = JSON.parse(stdout) as Record<
		"errors" | "warnings" | "notices",
		Remark[]
	>;
	const remarks = [...errors, ...warnings, ...notices];
	const unused = Object.keys(accepted).filter((code) =>
		remarks.every((remark) => remark.code !== code),
	);
	return {
		problems: [
			...remarks.filter(({ code }) => !(code in accepted)).map(spell),
			...unused.map(
				(code) => `${code} is accepted but no longer said: take it out`,
			),
		],
		notes: remarks
			.filter(({ code }) => code in accepted)
			.map((remark) => `${spell(remark)}; accepted: ${accepted[remark.code]}`),
	};
}
