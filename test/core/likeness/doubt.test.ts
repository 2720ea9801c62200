import { expect, test } from "vitest";
import { doubt } from "../../../src/core/likeness/doubt";

test.each([
	[undefined, "hold"],
	[2, "hold"],
	[0, "hold"],
	[-0.5, "hold"],
	[-1.1, "notice"],
	[-3, "notice"],
])("a margin of %s allows at most %s", (margin, most) => {
	expect(doubt(margin)).toBe(most);
});
