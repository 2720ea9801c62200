import { expect, test } from "vitest";
import { unpackWeights } from "../../../scripts/learn/packed-weights";
import { packed, rules } from "../../../scripts/learn/weights";
import { joinWeights, tabulate } from "../../../scripts/pack-weights";
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

/** The file without a place where a search for an unknown key could end. */
function full(): ArrayBuffer {
	const copy = file.slice(0);
	new Int32Array(copy, layout.headerBytes, features).fill(7);
	return copy;
}

test("the file holds what was learned", () => {
	expect(readWeightsFile(file)).toEqual(
		tabulate(unpackWeights(rules, Buffer.from(packed, "base64"))),
	);
});

const [features = 0, lists = 0] = new Uint32Array(file, 12, 2);
const rulesFrom = layout.headerBytes + 4 * features + 2 * lists;

test.each<[string, () => ArrayBuffer, RegExp]>([
	["nothing", () => new ArrayBuffer(0), /0 bytes/],
	[
		"a page instead of the file",
		() => new TextEncoder().encode("<!doctype html>".repeat(9)).buffer,
		/no packed weights/,
	],
	["a file cut off", () => file.slice(0, -1), /a part is missing/],
	["another layout", () => damaged(1, layout.version + 1), /layout/],
	["features beyond the end", () => damaged(3, 2 ** 28), /numbers/],
	["no features", () => damaged(3, 0), /numbers/],
	["half a feature", () => damaged(3, features - 1), /numbers/],
	["half a feature more", () => damaged(3, features + 1), /numbers/],
	["no free place among the features", full, /numbers/],
	["lists beyond the end", () => damaged(4, 1e9), /numbers/],
	["damaged rules", () => overwritten(rulesFrom, 0xff), /rules/],
	["rules that are no list", () => overwritten(rulesFrom, 0x22), /rules/],
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
