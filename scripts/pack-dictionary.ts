// Packs kuromoji's IPADIC (12 gzipped files, 100 MB unpacked) into one file of 9 MB that is read in place.
// Readings, pronunciations, conjugation types and the surfaces themselves are left out: no rule needs them.
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
	type CharacterClass,
	layout,
	type Names,
	type PartOfSpeech,
	type Section,
} from "../src/language/dictionary";
import { buildTrie, gatherAlphabet } from "./pack-dictionary/build-trie";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, ".dictionary", "ipadic.bin");
const kuromoji = dirname(
	createRequire(import.meta.url).resolve("kuromoji/package.json"),
);

const packedEntryNumbers = 3;

async function unpack(name: string): Promise<DataView<ArrayBuffer>> {
	const bytes = gunzipSync(
		await readFile(join(kuromoji, "dict", `${name}.dat.gz`)),
	);
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readString(view: DataView<ArrayBuffer>, start: number): string {
	let end = start;
	while (view.getUint8(end) !== 0) end++;
	return new TextDecoder().decode(
		new Uint8Array(view.buffer, view.byteOffset + start, end - start),
	);
}

/** Word (its number in the trie) or character class → its entries, in kuromoji's order, which decides between equals. */
function readTargets(map: DataView): Map<number, number[]> {
	const targets = new Map<number, number[]>();
	let position = 4;
	for (let left = map.getInt32(0, true); left > 0; left--) {
		const key = map.getInt32(position, true);
		const count = map.getInt32(position + 4, true);
		position += 8;
		targets.set(
			key,
			Array.from({ length: count }, (_, i) =>
				map.getInt32(position + 4 * i, true),
			),
		);
		position += 4 * count;
	}
	return targets;
}

/** Numbers distinct strings in the order of their arrival. */
function createNumbering(first: string[] = []) {
	const numbers = new Map(first.map((name, i) => [name, i]));
	const numberOf = (name: string) => {
		const known = numbers.get(name) ?? numbers.size;
		numbers.set(name, known);
		return known;
	};
	return { numberOf, names: () => [...numbers.keys()] };
}

/** What is known of a word in one of its meanings. */
type Entry = {
	surface: string;
	context: number;
	cost: number;
	/** Part of speech, as one text. */
	part: string;
	/** Empty where it is the surface. */
	base: string;
};

function readEntry(
	id: number,
	dictionary: DataView,
	features: DataView<ArrayBuffer>,
): Entry {
	const line = readString(features, dictionary.getInt32(id + 6, true));
	const [surface = "", pos, detail, detail2, detail3, , form, base = "*"] =
		line.split(",");
	const context = dictionary.getInt16(id, true);
	if (dictionary.getInt16(id + 2, true) !== context)
		throw new Error(`${surface}: its left and its right id differ`);
	return {
		surface,
		context,
		cost: dictionary.getInt16(id + 4, true),
		part: [pos, detail, detail2, detail3, form].join(","),
		base: base === "*" || base === surface ? "" : base,
	};
}

/** Of a context that no entry has. */
const noPart = -1;

/** All entries, one behind the other, and what is numbered in them. */
function createEntries(contexts: number) {
	const parts = createNumbering();
	const bases = createNumbering([""]);
	const partOf: number[] = Array(contexts).fill(noPart);
	const packed: number[] = [];
	const here = () => packed.length / packedEntryNumbers;

	/** Adds all entries of a word and gives the number of the first. */
	function add(entries: Entry[]): number {
		const first = here();
		for (const [i, { context, cost, part, base }] of entries.entries()) {
			const number = parts.numberOf(part);
			const known = partOf[context];
			if (known !== noPart && known !== number)
				throw new Error(`${part}: its context has another part of speech`);
			partOf[context] = number;
			const isLast = i === entries.length - 1;
			packed.push(2 * context + (isLast ? 1 : 0), cost, bases.numberOf(base));
		}
		return first;
	}
	return { add, here, parts, bases, partOf, packed };
}

/** Turned over, so that all costs of one following word lie side by side. */
function packCosts(matrix: DataView, contexts: number): Int16Array {
	const costs = new Int16Array(contexts * contexts);
	for (let right = 0; right < contexts; right++)
		for (let left = 0; left < contexts; left++)
			costs[left * contexts + right] = matrix.getInt16(
				2 * (2 + right * contexts + left),
				true,
			);
	return costs;
}

/** char.def: how unknown words of each class are made. */
function readClasses(definitions: DataView<ArrayBuffer>) {
	const classes: Omit<CharacterClass, "entry">[] = [];
	let position = 0;
	while (definitions.getUint8(position + 6) !== 0) {
		const name = readString(definitions, position + 6);
		classes.push({
			name,
			isAlways: definitions.getUint8(position) === 1,
			isRun: definitions.getUint8(position + 1) === 1,
		});
		position += 6 + name.length + 1;
	}
	return classes;
}

/** kuromoji asks for the class of surrogates not in the table but takes DEFAULT, which is number 0. */
function packClassOf(table: DataView<ArrayBuffer>): Uint8Array {
	const classOf = new Uint8Array(
		table.buffer.slice(table.byteOffset, table.byteOffset + 0x10000),
	);
	return classOf.fill(0, 0xd800, 0xe000);
}

const toPart = (line: string): PartOfSpeech => {
	const [pos = "*", detail = "*", detail2 = "*", detail3 = "*", form = "*"] =
		line.split(",");
	return { pos, detail, detail2, detail3, form };
};

function joinSections(sections: Record<Section, ArrayBufferView>): Uint8Array {
	const header = new Uint32Array(layout.headerBytes / 4);
	let position: number = layout.headerBytes;
	for (const [i, name] of layout.sections.entries()) {
		header[3 + 2 * i] = position;
		header[4 + 2 * i] = sections[name].byteLength;
		position = Math.ceil((position + sections[name].byteLength) / 8) * 8;
	}
	header.set([layout.magic, layout.version, position]);
	const file = new Uint8Array(position);
	file.set(new Uint8Array(header.buffer));
	for (const [i, name] of layout.sections.entries()) {
		const { buffer, byteOffset, byteLength } = sections[name];
		file.set(
			new Uint8Array(buffer, byteOffset, byteLength),
			header[3 + 2 * i] ?? 0,
		);
	}
	return file;
}

async function pack(): Promise<Uint8Array> {
	const [matrix, words, features, targets] = await Promise.all(
		["cc", "tid", "tid_pos", "tid_map"].map(unpack),
	);
	const [unknown, unknownFeatures, unknownTargets, table, definitions] =
		await Promise.all(
			["unk", "unk_pos", "unk_map", "unk_char", "unk_invoke"].map(unpack),
		);
	if (
		!(matrix && words && features && targets) ||
		!(unknown && unknownFeatures && unknownTargets && table && definitions)
	)
		throw new Error("kuromoji's dictionary is incomplete");

	const contexts = matrix.getInt16(0, true);
	const entries = createEntries(contexts);
	const entriesOfWord = new Map<string, Entry[]>();
	for (const ids of readTargets(targets).values()) {
		const read = ids.map((id) => readEntry(id, words, features));
		const surface = read[0]?.surface ?? "";
		if (surface === "" || entriesOfWord.has(surface))
			throw new Error(`"${surface}" is no word, or stands twice`);
		entriesOfWord.set(surface, read);
	}
	const firstEntry = new Map(
		[...entriesOfWord]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([word, read]) => [word, entries.add(read)]),
	);
	const unknownFrom = entries.here();
	const idsOfClass = readTargets(unknownTargets);
	const classes = readClasses(definitions).map((rest, i) => {
		const ids = idsOfClass.get(i) ?? [];
		const read = ids.map((id) => readEntry(id, unknown, unknownFeatures));
		return { ...rest, entry: entries.add(read) };
	});

	const alphabet = gatherAlphabet(firstEntry.keys());
	const { letters, nodes } = buildTrie(firstEntry, alphabet);
	const names: Names = {
		contexts,
		unknownFrom,
		parts: entries.parts.names().map(toPart),
		partOf: entries.partOf.map((number) => Math.max(number, 0)),
		bases: entries.bases.names(),
		classes,
		alphabet,
	};
	return joinSections({
		letters,
		nodes,
		entries: Int16Array.from(entries.packed),
		costs: packCosts(matrix, contexts),
		classes: packClassOf(table),
		names: new TextEncoder().encode(JSON.stringify(names)),
	});
}

/** Whether the file there was packed whole, from this version of kuromoji and for this layout. */
async function isPacked(stamp: string): Promise<boolean> {
	if (!existsSync(target) || !existsSync(`${target}.from`)) return false;
	if ((await readFile(`${target}.from`, "utf8")) !== stamp) return false;
	const file = await open(target);
	try {
		const header = new Uint32Array(3);
		await file.read(header, 0, 12, 0);
		return header[2] === (await file.stat()).size;
	} finally {
		await file.close();
	}
}

/** Several programs may pack at once: whoever is last wins, and nobody reads half a file. */
async function writeWhole(
	path: string,
	content: Uint8Array | string,
): Promise<void> {
	const draft = `${path}.${process.pid}`;
	await writeFile(draft, content);
	await rename(draft, path);
}

/** Packs the dictionary where that has not been done (a few seconds) and gives the absolute path of the file. */
export async function packDictionary(): Promise<string> {
	const { version } = JSON.parse(
		await readFile(join(kuromoji, "package.json"), "utf8"),
	);
	const stamp = `kuromoji ${version}, layout ${layout.version}\n`;
	if (await isPacked(stamp)) return target;
	await mkdir(dirname(target), { recursive: true });
	await writeWhole(target, await pack());
	await writeWhole(`${target}.from`, stamp);
	return target;
}

/**
 * The dictionary as the extension carries it: in two files, cut before the connection costs. They arrive at the same time, and Chromium reads them in
 * less than half of the time of one where its thread is idle (2026-11-27: 37 ms instead of 95). Gives their absolute paths.
 */
export async function packDictionaryParts(): Promise<[string, string]> {
	const whole = await readFile(await packDictionary());
	const cut = whole.readUInt32LE(
		4 * (3 + 2 * layout.sections.indexOf("costs")),
	);
	const [first, second] = [1, 2].map((part) =>
		join(dirname(target), `ipadic-${part}.bin`),
	) as [string, string];
	await writeWhole(first, whole.subarray(0, cut));
	await writeWhole(second, whole.subarray(cut));
	return [first, second];
}

export async function main(): Promise<void> {
	console.log(await packDictionary());
}
