import { readFile } from "node:fs/promises";
import { packDictionary } from "../../scripts/pack-dictionary";
import { createAnalyzer } from "../../src/language/analyze";
import { readDictionary } from "../../src/language/dictionary";

const bytes = await readFile(await packDictionary());
/** The packed dictionary as it lies on disk; packed first when it is missing. */
export const file: ArrayBuffer = bytes.buffer.slice(
	bytes.byteOffset,
	bytes.byteOffset + bytes.byteLength,
);

export const dictionary = readDictionary(file);

/** Reads a draft as the extension does. */
export const analyze = createAnalyzer(dictionary);
