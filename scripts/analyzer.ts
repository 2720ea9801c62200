import { readFile } from "node:fs/promises";
import { createAnalyzer } from "../src/language/analyze";
import { readDictionary } from "../src/language/dictionary";
import { packDictionary } from "./pack-dictionary";

/** The analyser of the extension, with the dictionary read from disk. */
export async function openAnalyzer(): Promise<
	ReturnType<typeof createAnalyzer>
> {
	const { buffer, byteOffset, byteLength } = await readFile(
		await packDictionary(),
	);
	return createAnalyzer(
		readDictionary(
			buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
		),
	);
}
