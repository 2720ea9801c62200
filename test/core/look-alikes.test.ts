import { expect, test } from "vitest";
import { listLookAlikes } from "../../src/core/look-alikes";

test("names, and handles as impostors write them; never the own one, nor a number", () => {
	const words = listLookAlikes(
		[
			{ site: "x", id: "kawabe_city", kind: "official", name: "川辺市" },
			{ site: "facebook", id: "200222", kind: "official" },
			{ site: "x", id: "hanako_s", kind: "personal", name: "花子" },
		],
		"川辺市",
	);
	expect(words).toEqual(
		expect.arrayContaining([
			"川辺市",
			"川辺市 公式",
			"@kawabecity",
			"@kawabe_clty",
		]),
	);
	expect(words.join()).not.toMatch(/200222|hanako|花子|@kawabe_city(,|$)/);
	expect(new Set(words).size).toBe(words.length);
});
