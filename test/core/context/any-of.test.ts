import { expect, test } from "vitest";
import { anyOf } from "../../../src/core/context/any-of";

test("the longest word comes first, so that it is the one found", () => {
	const found = new RegExp(anyOf("自民 自民党\n\t国民民主党")).exec(
		"自民党と国民民主党",
	);
	expect(found?.[0]).toBe("自民党");
});

test("an underscore is a blank within a word", () => {
	expect(anyOf("No_1")).toBe("(?:No 1)");
});
