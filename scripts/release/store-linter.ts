import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runQuietly, say } from "../say";

const pinned = "scripts/release/linter";
const folder = join(".cache", "store-linter");
const program = join(folder, "node_modules", "addons-linter", "bin");

/** A warning that stays, with its reason. */
type Accepted = {
	code: string;
	/** Only where it says this, in these files. */
	message?: RegExp;
	file?: RegExp;
	reason: string;
};

const accepted: Accepted[] = [
	{
		code: "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION",
		reason:
			"it speaks of telephones, and the package is for computers only: it has no gecko_android, and leaving Firefox 140 (ESR) out for it would leave city halls out",
	},
	{
		code: "UNSAFE_VAR_ASSIGNMENT",
		message: /^Unsafe call to import for argument 0$/,
		file: /^content-scripts\/\w+\.js$/,
		reason:
			"what is imported is dialogs.js of this package, at the address that the browser gives for it (runtime.getURL of a fixed name, src/extension/load-script.ts); written out, Firefox 153 would look for it on the page's own server",
	},
];

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

const findAccepted = ({ code, message, file = "" }: Remark) =>
	accepted.find(
		(one) =>
			one.code === code &&
			(one.message?.test(message) ?? true) &&
			(one.file?.test(file) ?? true),
	);

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
	const unused = accepted.filter((one) =>
		remarks.every((remark) => findAccepted(remark) !== one),
	);
	return {
		problems: [
			...remarks.filter((remark) => !findAccepted(remark)).map(spell),
			...unused.map(
				({ code }) => `${code} is accepted but no longer said: take it out`,
			),
		],
		notes: remarks.flatMap((remark) => {
			const { reason } = findAccepted(remark) ?? {};
			return reason ? [`${spell(remark)}; accepted: ${reason}`] : [];
		}),
	};
}
