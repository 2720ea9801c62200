import { expect, test } from "vitest";
import { compareFiles } from "../../../scripts/release/compare-files";

const bytes = (text: string) => new TextEncoder().encode(text);

test("equal files have nothing to say, in whatever order", () => {
	const one = new Map([
		["a", bytes("1")],
		["b", bytes("2")],
	]);
	expect(compareFiles(one, new Map([...one].toReversed()))).toEqual([]);
});

test("the file that differs is named, and one that is missing", () => {
	const one = new Map([
		["a", bytes("1")],
		["b", bytes("2")],
		["c", bytes("3")],
	]);
	const other = new Map([
		["b", bytes("two")],
		["c", bytes("3")],
		["d", bytes("4")],
	]);
	expect(compareFiles(one, other)).toEqual([
		"a is only in the first",
		"b differs: d4735e3a265e, 3fc4ccfe7458",
		"d is only in the second",
	]);
});
