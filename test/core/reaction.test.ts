import { expect, test } from "vitest";
import { judgeReaction, type Stance } from "../../src/core/reaction";

const finding = {
	rule: "reaction",
	title: "",
	severity: "notice",
	message: "",
	advice: "",
	clauses: [],
} as const;

const town: Stance = {
	account: {
		site: "x",
		kind: "official",
		handle: "kawabe_city",
		name: "川辺市",
	},
	asks: { like: [{ ...finding, clauses: [] }] },
	clauses: {},
	trusted: ["@Kawabe_Fire", "喫茶みどり"],
	advises: false,
	language: "ja",
};
const person: Stance = {
	...town,
	account: { site: "x", kind: "personal", handle: "hanako_s" },
	asks: {},
	advises: true,
};

test.each([
	["the town likes a stranger", "like", "midori_cafe", town, "ask"],
	["the town likes nobody knows whom", "like", undefined, town, "ask"],
	["the town likes an allowed account", "like", "kawabe_fire", town, "go"],
	["the town likes an allowed name", "like", " 喫茶みどり ", town, "go"],
	["the town likes its own post", "like", "Kawabe_City", town, "go"],
	["the town likes itself by name", "like", "川辺市", town, "go"],
	["no clause about following", "follow", "midori_cafe", town, "go"],
	["a person likes a stranger", "like", "midori_cafe", person, "advise"],
	["a person likes himself", "like", "hanako_s", person, "go"],
	[
		"a person where nothing is advised",
		"like",
		"midori_cafe",
		{ ...person, advises: false },
		"go",
	],
] as const)("%s: %s", (_, kind, author, stance, verdict) => {
	expect(judgeReaction({ kind, ...(author && { author }) }, stance)).toBe(
		verdict,
	);
});
