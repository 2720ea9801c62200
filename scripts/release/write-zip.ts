import { type Zippable, zipSync } from "fflate";
import type { Files } from "./files";

const unix = 3;
const readableFile = 0o100644 * 0x10000;

/**
 * The same files give the same bytes, whenever, wherever and with whatever Node they were written: sorted by path, without times.
 * fflate packs the dictionary 5 % smaller than Node's own zlib (4.62 against 4.84 MB, 2026-11). For fewer than 65,536 files, in all below 4 GB.
 */
export function writeZip(files: Files): Uint8Array {
	const entries: Zippable = {};
	for (const [path, content] of [...files].toSorted(([a], [b]) =>
		a < b ? -1 : 1,
	))
		entries[path] = content;
	return zipSync(entries, {
		level: 9,
		os: unix,
		attrs: readableFile,
		// The first day a zip knows, by the local clock as zips are: when a file was written says nothing about what is in it.
		mtime: new Date(1980, 0, 1),
	});
}
