import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeZip } from "../../../scripts/release/write-zip";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads by the table at the end, as unpackers do. */
function unpack(zip: Uint8Array): [path: string, text: string][] {
	const file = Buffer.from(zip);
	const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	let row = file.readUInt32LE(end + 16);
	return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
		expect(file.readUInt32LE(row)).toBe(0x02014b50);
		const nameBytes = file.readUInt16LE(row + 28);
		const start = file.readUInt32LE(row + 42);
		const path = file.toString("utf8", row + 46, row + 46 + nameBytes);
		const data = start + 30 + file.readUInt16LE(start + 26);
		const content = inflateRawSync(
			file.subarray(data, data + file.readUInt32LE(row + 20)),
		);
		expect(content.byteLength).toBe(file.readUInt32LE(row + 24));
		expect(crc32(content)).toBe(file.readUInt32LE(row + 16));
		row += 46 + nameBytes;
		return [path, content.toString()] as [string, string];
	});
}

test("what is packed can be unpacked, sorted by path", () => {
	const zip = writeZip(
		new Map([
			["z.js", bytes("last()")],
			["_locales/ja/messages.json", bytes("{ひと息}")],
			["市.md", bytes("")],
		]),
	);
	expect(unpack(zip)).toEqual([
		["_locales/ja/messages.json", "{ひと息}"],
		["z.js", "last()"],
		["市.md", ""],
	]);
});

test("the order in which files were found does not show", () => {
	const one = writeZip(
		new Map([
			["a", bytes("1")],
			["b", bytes("2")],
		]),
	);
	const other = writeZip(
		new Map([
			["b", bytes("2")],
			["a", bytes("1")],
		]),
	);
	expect(Buffer.from(one).equals(other)).toBe(true);
});

test("nor does the hour", () => {
	const zip = Buffer.from(writeZip(new Map([["a", bytes("1")]])));
	// Time and date as zips count them: midnight of 1 January 1980.
	expect(zip.readUInt16LE(10)).toBe(0);
	expect(zip.readUInt16LE(12)).toBe(0x21);
});
