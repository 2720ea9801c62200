// What was learned is kept as text in the sources, for nothing binary is committed, and put into the package as one file.
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { layout } from "../src/core/likeness/weights-file";
import { packed, rules } from "./learn/weights";

const folder = resolve(".cache");

/** The weights as the extension loads them. */
export function joinWeights(): Uint8Array<ArrayBuffer> {
	const names = new TextEncoder().encode(JSON.stringify(rules));
	const weights = Buffer.from(packed, "base64");
	const file = new Uint8Array(
		layout.headerBytes + names.length + weights.length,
	);
	const header = new DataView(file.buffer);
	[layout.magic, layout.version, file.length, names.length].forEach(
		(number, place) => {
			header.setUint32(4 * place, number, true);
		},
	);
	file.set(names, layout.headerBytes);
	file.set(weights, layout.headerBytes + names.length);
	return file;
}

/** Writes the file and gives its absolute path. */
export async function packWeightsFile(): Promise<string> {
	await mkdir(folder, { recursive: true });
	const target = join(folder, "likeness.bin");
	// Several programs may pack at once, and nobody is to read half a file.
	const draft = `${target}.${process.pid}`;
	await writeFile(draft, joinWeights());
	await rename(draft, target);
	return target;
}
