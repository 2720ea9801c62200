import fc from "fast-check";
import { expect, test } from "vitest";
import { isSame } from "../../src/core/is-same";

const copy = (data: unknown) => JSON.parse(JSON.stringify(data));

/** Small, so that two of them are often the same. */
const { data } = fc.letrec((tie) => ({
	data: fc.oneof(
		{ maxDepth: 2 },
		fc.constantFrom(0, 1, "", "a", true, null),
		fc.array(tie("data"), { maxLength: 2 }),
		fc.dictionary(fc.constantFrom("a", "b"), tie("data"), {
			noNullPrototype: true,
		}),
	),
}));

const sortKeys = (_: string, value: unknown) =>
	value && typeof value === "object" && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).toSorted())
		: value;
const write = (data: unknown) => JSON.stringify(data, sortKeys);

test("two pieces of data are the same where they are written alike", () => {
	fc.assert(
		fc.property(data, data, (a, b) => {
			expect(isSame(copy(a), copy(b))).toBe(write(a) === write(b));
			expect(isSame(copy(a), a)).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});

test("what is left out and what is undefined are the same", () => {
	expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
	expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(true);
	expect(isSame({ a: 1 }, { a: 1, b: 0 })).toBe(false);
	expect(isSame({ a: 1, b: 0 }, { a: 1 })).toBe(false);
	expect(isSame([1], [1, 2])).toBe(false);
	expect(isSame([1, 2], [1])).toBe(false);
	expect(isSame([], {})).toBe(false);
	expect(isSame(null, {})).toBe(false);
});
