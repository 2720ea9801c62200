import { crc32, deflateRawSync } from "node:zlib";
import type { Files } from "./files";

const zipVersion = 20;
const unix = 3;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;
/** 1 January 1980, the first day a zip knows: when a file was written says nothing about what is in it. */
const date = 0x0021;
const readableFile = 0o100644;

/** The fields that stand before each file as well as in the table at the end. */
function describe(packed: Uint8Array, content: Uint8Array, name: Buffer) {
	const fields = Buffer.alloc(26);
	fields.writeUInt16LE(zipVersion, 0);
	fields.writeUInt16LE(flags, 2);
	fields.writeUInt16LE(deflated, 4);
	fields.writeUInt16LE(date, 8);
	fields.writeUInt32LE(crc32(content), 10);
	fields.writeUInt32LE(packed.byteLength, 14);
	fields.writeUInt32LE(content.byteLength, 18);
	fields.writeUInt16LE(name.byteLength, 22);
	return fields;
}

function tableRow(fields: Buffer, name: Buffer, position: number): Buffer {
	const head = Buffer.alloc(6);
	head.writeUInt32LE(0x02014b50, 0);
	head.writeUInt16LE((unix << 8) | zipVersion, 4);
	const tail = Buffer.alloc(14);
	tail.writeUInt32LE(readableFile * 0x10000, 6);
	tail.writeUInt32LE(position, 10);
	return Buffer.concat([head, fields, tail, name]);
}

function end(entries: number, tableSize: number, position: number): Buffer {
	const record = Buffer.alloc(22);
	record.writeUInt32LE(0x06054b50, 0);
	record.writeUInt16LE(entries, 8);
	record.writeUInt16LE(entries, 10);
	record.writeUInt32LE(tableSize, 12);
	record.writeUInt32LE(position, 16);
	return record;
}

/**
 * The same files give the same bytes, whenever and wherever they were written: sorted by path, without times.
 * Only another release of Node may deflate otherwise. For fewer than 65,536 files, in all below 4 GB.
 */
export function writeZip(files: Files): Uint8Array {
	const parts: Uint8Array[] = [];
	const table: Buffer[] = [];
	let position = 0;
	for (const path of [...files.keys()].toSorted()) {
		const content = files.get(path) ?? new Uint8Array();
		const name = Buffer.from(path);
		const packed = deflateRawSync(content, { level: 9, memLevel: 9 });
		const fields = describe(packed, content, name);
		const head = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
		table.push(tableRow(fields, name, position));
		parts.push(head, fields, name, packed);
		position += 4 + fields.byteLength + name.byteLength + packed.byteLength;
	}
	const rows = Buffer.concat(table);
	return Buffer.concat([
		...parts,
		rows,
		end(table.length, rows.byteLength, position),
	]);
}
