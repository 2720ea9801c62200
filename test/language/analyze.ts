import { readFileSync } from "node:fs";
import { packDictionary } from "../../scripts/pack-dictionary";
import { createAnalyzer } from "../../src/language/analyze";
import { readDictionary } from "../../src/language/dictionary";

const file = readFileSync(await packDictionary());
/** The packed dictionary from the disk, packed first when it is missing. */
export const dictionary = readDictionary(
	file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
);

/** Reads a draft as the extension does. */
export const analyze = createAnalyzer(dictionary);
