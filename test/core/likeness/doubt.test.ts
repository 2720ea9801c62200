import { expect, test } from "vitest";
import { doubt } from "../../../src/core/likeness/doubt";

test.each([
	[undefined, "hold"],
	[2, "hold"],
	[0, "hold"],
	[-0.7, "hold"],
	[-0.9, "notice"],
	[-3, "notice"],
])("a margin of %s allows at most %s", (margin, most) => {
	expect(doubt(margin)).toBe(most);
});

test.each([
	[undefined, "hold"],
	[2, "hold"],
	[-0.4, "hold"],
	[-0.6, "off"],
	[-3, "off"],
])("of a guess a margin of %s leaves at most %s", (margin, most) => {
	expect(doubt(margin, true)).toBe(most);
});
