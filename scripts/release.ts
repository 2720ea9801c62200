import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { audit } from "./audit";
import { compareFiles, hash } from "./release/compare-files";
import { type Files, hasUncommitted, readSources } from "./release/files";
import { type Builds, browsers, build, rebuild } from "./release/rebuild";
import { lintForFirefox } from "./release/store-linter";
import { findStoreProblems } from "./release/store-rules";
import { writeZip } from "./release/write-zip";
import { say } from "./say";

const folder = join(".output", "release");

/** What one check found; `notDone` says why it could not look. */
type Outcome = { problems: string[]; notes?: string[]; notDone?: string };

async function readVersion(): Promise<string> {
	return JSON.parse(await readFile("package.json", "utf8")).version;
}

/** The packages by name, written into one empty folder with their hashes. */
async function pack(
	version: string,
	builds: Builds,
	sources: Files,
): Promise<Files> {
	const packages: Files = new Map();
	for (const [browser, files] of builds)
		packages.set(`hitoiki-${version}-${browser}.zip`, writeZip(files));
	packages.set(`hitoiki-${version}-sources.zip`, writeZip(sources));
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const [name, content] of packages)
		await writeFile(join(folder, name), content);
	const sums = [...packages].map(
		([name, content]) => `${hash(content)}  ${name}\n`,
	);
	await writeFile(join(folder, "SHA256SUMS"), sums.join(""));
	return packages;
}

/** Builds again from the sources alone and names what came out otherwise. */
async function checkReproducible(
	first: Builds,
	sources: Files,
): Promise<Outcome> {
	say("building once more from the sources alone …");
	const second = await rebuild(sources);
	const problems = browsers.flatMap((browser) => {
		const here = first.get(browser) ?? new Map();
		const there = second.get(browser) ?? new Map();
		if (hash(writeZip(here)) === hash(writeZip(there))) return [];
		return compareFiles(here, there).map((line) => `${browser}: ${line}`);
	});
	return { problems };
}

function checkAudit(): Outcome {
	const answer = audit();
	return "notAsked" in answer
		? { problems: [], notDone: answer.notAsked }
		: { problems: answer.holes };
}

function report(name: string, { problems, notes = [], notDone }: Outcome) {
	const state = notDone
		? `NOT DONE: ${notDone}`
		: problems.length > 0
			? `${problems.length} to mend`
			: "in order";
	console.log(`${name}: ${state}`);
	for (const line of [...problems, ...notes]) console.log(`  ${line}`);
	if (problems.length > 0) process.exitCode = 1;
}

/**
 * npm run release: what the stores are given, in one folder, checked. npm run zip: the same, unchecked.
 * Fails where a check finds something; one that could not be made is named and does not fail.
 */
export async function main(args: string[]): Promise<void> {
	const version = await readVersion();
	say(`building ${version} …`);
	const builds = await build();
	const sources = await readSources();
	const packages = await pack(version, builds, sources);
	for (const [name, content] of packages)
		console.log(
			`${join(folder, name)}  ${(content.byteLength / 1e6).toFixed(2)} MB  ${hash(content).slice(0, 12)}`,
		);
	if (args.includes("--unchecked")) return;

	if (hasUncommitted())
		say("not everything is committed: this is a trial, not a release.");
	report(
		"the same again from the sources",
		await checkReproducible(builds, sources),
	);
	for (const [browser, files] of builds) {
		const { byteLength = 0 } =
			packages.get(`hitoiki-${version}-${browser}.zip`) ?? {};
		report(`what the stores ask of the ${browser} package`, {
			problems: findStoreProblems(files, version, byteLength),
		});
	}
	say("asking the linter of Firefox's store …");
	report(
		"the linter of Firefox's store",
		await lintForFirefox(join(folder, `hitoiki-${version}-firefox.zip`)),
	);
	report("known holes in what is shipped", checkAudit());
}
