import { readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
	packDictionary,
	packDictionaryParts,
} from "../../scripts/pack-dictionary";
import { layout, readDictionary } from "../../src/language/dictionary";
import { file } from "./analyze";

/** The beginning of the file with one number changed. */
function damaged(number: number, value: number): ArrayBuffer {
	const copy = file.slice(0);
	new Uint32Array(copy, 0, layout.headerBytes / 4)[number] = value;
	return copy;
}

const unusable = (why: RegExp) =>
	expect.objectContaining({
		name: "DictionaryError",
		message: expect.stringMatching(why),
	});

describe("a file that is no dictionary is refused by name", () => {
	it.each<[string, () => ArrayBuffer, RegExp]>([
		["nothing", () => new ArrayBuffer(0), /0 bytes/],
		[
			"a page instead of the file",
			() => new TextEncoder().encode("<!doctype html>".repeat(9)).buffer,
			/not a packed/,
		],
		[
			"a file cut off",
			() => file.slice(0, file.byteLength - 8),
			/a part is missing/,
		],
		[
			"a header alone",
			() => file.slice(0, layout.headerBytes),
			/a part is missing/,
		],
		["another layout", () => damaged(1, layout.version + 1), /layout/],
		[
			"a section outside the file",
			() => damaged(3, file.byteLength),
			/section letters/,
		],
		["a section cut short", () => damaged(10, 64), /connection costs/],
		["damaged tables", () => damaged(14, 99), /tables/],
	])("%s", (_, read, why) => {
		let thrown: unknown;
		try {
			readDictionary(read());
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toEqual(unusable(why));
	});
});

it("lies in the file itself, uncopied", () => {
	const { trie, costs, entries, classOf } = readDictionary(file);
	const { letters, nodes } = trie;
	for (const section of [letters, nodes, entries, costs, classOf])
		expect(section.buffer).toBe(file);
});

it("may be cut between sections, and is read in its parts", async () => {
	const [first, second] = await Promise.all(
		(await packDictionaryParts()).map(async (path) => {
			const { buffer, byteOffset, byteLength } = await readFile(path);
			return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
		}),
	);
	if (!first || !second) throw new Error("a part is missing");
	const whole = readDictionary(file);
	const read = readDictionary(first, second);
	const { letters, nodes } = read.trie;
	for (const section of [letters, nodes, read.entries])
		expect(section.buffer).toBe(first);
	for (const section of [read.costs, read.classOf])
		expect(section.buffer).toBe(second);
	for (const name of ["costs", "entries", "classOf", "letterOf"] as const)
		expect(Buffer.compare(bytesOf(read[name]), bytesOf(whole[name]))).toBe(0);
	for (const name of ["letters", "nodes"] as const)
		expect(
			Buffer.compare(bytesOf(read.trie[name]), bytesOf(whole.trie[name])),
		).toBe(0);
	expect(read.bases).toEqual(whole.bases);
	for (const wrong of [[first], [second], [second, first], [first, first]])
		expect(() => readDictionary(...(wrong as [ArrayBuffer]))).toThrow(
			unusable(/./),
		);
});

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
	Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

it("may not be cut within a section", () => {
	const cut = file.byteLength - 64;
	expect(() => readDictionary(file.slice(0, cut), file.slice(cut))).toThrow(
		unusable(/section names/),
	);
});

it("is packed once and kept", async () => {
	const path = await packDictionary();
	const { mtimeMs, size } = await stat(path);
	expect(size).toBe(file.byteLength);
	expect(await packDictionary()).toBe(path);
	expect((await stat(path)).mtimeMs).toBe(mtimeMs);
});
