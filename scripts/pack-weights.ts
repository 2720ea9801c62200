// What was learned is kept as text in the sources, for nothing binary is committed, and put into the package as one file that is read in place.
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
	findFeature,
	free,
	perFeature,
	type WeightTable,
} from "../src/core/likeness/weight-table";
import { layout } from "../src/core/likeness/weights-file";
import { unpackWeights, type Weights } from "./learn/packed-weights";
import { packed, rules } from "./learn/weights";

const folder = resolve(".cache");

/** Lays the weights of all rules out by feature. */
export function tabulate({ keys, rules }: Weights): WeightTable {
	const weightsOf = Array.from(keys, (): number[] => []);
	rules.forEach(({ places, levels }, rule) => {
		places.forEach((place, i) => {
			weightsOf[place]?.push(((levels[i] ?? 0) << 8) | rule);
		});
	});
	/** At least a quarter of the table stays free. */
	const bits = 33 - Math.clz32((2 * keys.length) / 3);
	const features = new Int32Array(perFeature << bits).fill(free);
	const lists: number[] = [];
	weightsOf.forEach((weights, place) => {
		const key = keys[place] ?? free;
		features.set([key, lists.length], findFeature(features, key));
		lists.push(weights.length, ...weights);
	});
	return {
		rules: rules.map(({ rule, bias }) => ({ rule, bias })),
		features,
		lists: Int16Array.from(lists),
	};
}

/** The weights as the extension loads them. */
export function joinWeights(): Uint8Array<ArrayBuffer> {
	const table = tabulate(unpackWeights(rules, Buffer.from(packed, "base64")));
	const { features, lists } = table;
	const lines = new TextEncoder().encode(JSON.stringify(table.rules));
	const listsFrom = layout.headerBytes + features.byteLength;
	const rulesFrom = listsFrom + lists.byteLength;
	const file = new Uint8Array(rulesFrom + lines.length);
	const { magic, version } = layout;
	new Uint32Array(file.buffer, 0, layout.headerBytes / 4).set([
		magic,
		version,
		file.length,
		features.length,
		lists.length,
	]);
	file.set(new Uint8Array(features.buffer), layout.headerBytes);
	file.set(new Uint8Array(lists.buffer), listsFrom);
	file.set(lines, rulesFrom);
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
