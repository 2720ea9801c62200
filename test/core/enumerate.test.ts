import { expect, test } from "vitest";
import { enumerate } from "../../src/core/enumerate";

test.each([
	[["短縮URL", "", "秘密"], "ja", "短縮URL、秘密"],
	[["Shortened links", "", "Secrets"], "en", "Shortened links, Secrets"],
	[[], "en", ""],
] as const)("%j in %s: %s", (parts, language, expected) => {
	expect(enumerate([...parts], language)).toBe(expected);
});
