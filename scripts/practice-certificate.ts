import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export type Certificate = { key: string; cert: string; until: string };

const day = 24 * 60 * 60 * 1000;

/** A self-signed certificate for these hosts, made on this machine and kept in `.cache/` until it is about to end. */
export async function practiceCertificate(
	hosts: readonly string[],
): Promise<Certificate> {
	const file = join(".cache", `practice-${hosts.join("+")}.json`);
	const kept = await readKept(file);
	if (kept && Date.parse(kept.until) > Date.now() + 30 * day) return kept;
	const until = new Date(Date.now() + 365 * day);
	const made = await generate([{ name: "commonName", value: "practice" }], {
		notBeforeDate: new Date(Date.now() - day),
		notAfterDate: until,
		extensions: [
			{
				name: "subjectAltName",
				altNames: hosts.map((value) => ({ type: 2 as const, value })),
			},
		],
	});
	const certificate = {
		key: made.private,
		cert: made.cert,
		until: until.toISOString(),
	};
	await mkdir(".cache", { recursive: true });
	await writeFile(file, JSON.stringify(certificate), { mode: 0o600 });
	return certificate;
}

async function readKept(file: string): Promise<Certificate | undefined> {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return undefined;
	}
}
