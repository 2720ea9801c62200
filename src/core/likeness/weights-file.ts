import { free, perFeature, type WeightTable } from "./weight-table";

/**
 * The file `scripts/pack-weights.ts` writes: a header of 32-bit numbers (magic, version, bytes in all, length of the table of
 * features, length of the lists), the two, then the rules as JSON. Numbers have their low byte first.
 */
export const layout = {
	/** "HITW" read as a number. */
	magic: 0x57544948,
	/** Raise it whenever anything about the file changes. */
	version: 2,
	headerBytes: 20,
} as const;

const broken = (why: string) => {
	const error = new Error(
		`The weights cannot be used: ${why}. Build the extension again, or install it again.`,
	);
	error.name = "WeightsError";
	return error;
};

function readRules(bytes: Uint8Array): WeightTable["rules"] {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		const rules = JSON.parse(text);
		if (Array.isArray(rules)) return rules;
	} catch {
		// Said below.
	}
	throw broken("its rules are damaged");
}

const isPowerOfTwo = (n: number) =>
	n > 0 && Number.isInteger(n) && (n & (n - 1)) === 0;

/**
 * Reads packed weights without copying them.
 * Throws an error named `WeightsError` when the buffer holds none, is cut off, or was packed for another version.
 */
export function readWeightsFile(buffer: ArrayBuffer): WeightTable {
	const { headerBytes } = layout;
	if (buffer.byteLength < headerBytes)
		throw broken(`it has only ${buffer.byteLength} bytes`);
	const [magic, version, size, features = 0, lists = 0] = new Uint32Array(
		buffer,
		0,
		headerBytes / 4,
	);
	if (magic !== layout.magic) throw broken("these are no packed weights");
	if (version !== layout.version)
		throw broken(
			`it has layout ${version}, and layout ${layout.version} is needed`,
		);
	if (size !== buffer.byteLength)
		throw broken(
			`it has ${buffer.byteLength} bytes instead of ${size}, so a part is missing`,
		);
	const listsFrom = headerBytes + 4 * features;
	const rulesFrom = listsFrom + 2 * lists;
	if (!isPowerOfTwo(features / perFeature) || rulesFrom > buffer.byteLength)
		throw broken("its numbers are damaged");
	const table = new Int32Array(buffer, headerBytes, features);
	// A search for what nobody knows ends at a free place.
	if (!table.includes(free)) throw broken("its numbers are damaged");
	return {
		rules: readRules(new Uint8Array(buffer, rulesFrom)),
		features: table,
		lists: new Int16Array(buffer, listsFrom, lists),
	};
}
