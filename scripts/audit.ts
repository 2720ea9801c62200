import { spawnSync } from "node:child_process";

/** Packages with known holes, or why nobody could be asked. */
export type Audit = { holes: string[] } | { notAsked: string };

type Answer = {
	message?: string;
	error?: { code?: string; summary?: string };
	vulnerabilities?: Record<string, { severity: string; range: string }>;
};

/** Reads what `npm audit --json` printed. Whatever is not an answer of the registry counts as not asked. */
export function readAudit(printed: string): Audit {
	let answer: Answer;
	try {
		answer = JSON.parse(printed);
	} catch {
		return { notAsked: "npm audit gave no answer" };
	}
	if (!answer.vulnerabilities)
		return {
			notAsked:
				answer.message || answer.error?.summary || "the registry gave no list",
		};
	return {
		holes: Object.entries(answer.vulnerabilities).map(
			([name, { severity, range }]) => `${name} ${range}: ${severity}`,
		),
	};
}

/** Asks the npm registry about the packages that are in the extension; waits half a minute at most. */
export function audit(): Audit {
	const { stdout, error } = spawnSync(
		"npm",
		["audit", "--omit=dev", "--json", "--fetch-retries=0"],
		{
			encoding: "utf8",
			timeout: 30_000,
			shell: process.platform === "win32",
		},
	);
	return error ? { notAsked: error.message } : readAudit(stdout);
}

/** npm run audit: fails on a known hole; says so where the registry cannot be asked, which is no reason to fail. */
export function main(): void {
	const answer = audit();
	if ("notAsked" in answer) {
		console.log(
			`NOT AUDITED: the registry could not be asked for known holes (${answer.notAsked}).`,
		);
		return;
	}
	for (const hole of answer.holes) console.log(hole);
	console.log(`known holes in what is shipped: ${answer.holes.length}`);
	if (answer.holes.length > 0) process.exitCode = 1;
}
