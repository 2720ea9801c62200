import { expect, test } from "vitest";
import { packed, rules } from "../../../scripts/learn/weights";
import { joinWeights } from "../../../scripts/pack-weights";
import { unpackWeights } from "../../../src/core/likeness/read-weights";
import {
	layout,
	readWeightsFile,
} from "../../../src/core/likeness/weights-file";

const { buffer: file } = joinWeights();

/** The file with one 32-bit number of the header changed. */
function damaged(number: number, value: number): ArrayBuffer {
	const copy = file.slice(0);
	new DataView(copy).setUint32(4 * number, value, true);
	return copy;
}

/** The file with this byte in the place of one behind the header. */
function overwritten(place: number, byte: number): ArrayBuffer {
	const copy = file.slice(0);
	new Uint8Array(copy)[place] = byte;
	return copy;
}

test("the file holds what was learned", () => {
	expect(readWeightsFile(file)).toEqual(
		unpackWeights(rules, Buffer.from(packed, "base64")),
	);
});

const namesFrom = layout.headerBytes;
const weightsFrom = namesFrom + new DataView(file).getUint32(12, true);

test.each<[string, () => ArrayBuffer, RegExp]>([
	["nothing", () => new ArrayBuffer(0), /0 bytes/],
	[
		"a page instead of the file",
		() => new TextEncoder().encode("<!doctype html>".repeat(9)).buffer,
		/no packed weights/,
	],
	["a file cut off", () => file.slice(0, -1), /a part is missing/],
	["another layout", () => damaged(1, layout.version + 1), /layout/],
	["names beyond the end", () => damaged(3, file.byteLength), /names/],
	["damaged names", () => overwritten(namesFrom, 0xff), /names/],
	[
		"a number of keys that is none",
		() => overwritten(weightsFrom + 3, 0x7f),
		/numbers/,
	],
	["fewer keys than there are", () => overwritten(weightsFrom, 0), /numbers/],
])("%s is refused by name", (_, read, why) => {
	let thrown: unknown;
	try {
		readWeightsFile(read());
	} catch (error) {
		thrown = error;
	}
	expect(thrown).toMatchObject({
		name: "WeightsError",
		message: expect.stringMatching(why),
	});
});
