import type { RuleId } from "../ids";
import { unpackWeights, type Weights } from "./read-weights";

/**
 * The file `scripts/pack-weights.ts` writes: a header of 32-bit numbers with their low byte first (magic, version, bytes in all, bytes
 * of the names), the rules' names as JSON, then what `packWeights` gives.
 */
export const layout = {
	/** "HITW" read as a number. */
	magic: 0x57544948,
	/** Raise it whenever anything about the file changes. */
	version: 1,
	headerBytes: 16,
} as const;

const broken = (why: string) => {
	const error = new Error(
		`The weights cannot be used: ${why}. Build the extension again, or install it again.`,
	);
	error.name = "WeightsError";
	return error;
};

function readNames(bytes: Uint8Array): RuleId[] {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw broken("its names are damaged");
	}
}

/** Throws an error named `WeightsError` when the buffer holds no weights, is cut off, or was packed for another version. */
export function readWeightsFile(buffer: ArrayBuffer): Weights {
	if (buffer.byteLength < layout.headerBytes)
		throw broken(`it has only ${buffer.byteLength} bytes`);
	const header = new DataView(buffer);
	const numberAt = (place: number) => header.getUint32(4 * place, true);
	if (numberAt(0) !== layout.magic) throw broken("these are no packed weights");
	if (numberAt(1) !== layout.version)
		throw broken(
			`it has layout ${numberAt(1)}, and layout ${layout.version} is needed`,
		);
	if (numberAt(2) !== buffer.byteLength)
		throw broken(
			`it has ${buffer.byteLength} bytes instead of ${numberAt(2)}, so a part is missing`,
		);
	const weightsFrom = layout.headerBytes + numberAt(3);
	if (weightsFrom > buffer.byteLength) throw broken("its names are damaged");
	const names = readNames(
		new Uint8Array(buffer, layout.headerBytes, numberAt(3)),
	);
	try {
		return unpackWeights(names, new Uint8Array(buffer, weightsFrom));
	} catch {
		throw broken("its numbers are damaged");
	}
}
