import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	groupAt,
	jointsAt,
	plantPhrases,
	start,
} from "../../../src/core/context/phrase-graph";
import { nowhere, step } from "../../../src/core/context/trie";
import { allBeginnings, variants } from "../../../src/core/context/variants";

const plant = (...groups: string[][]) =>
	plantPhrases(groups, (patterns) => patterns);

type Graph = ReturnType<typeof plant>;

/** The nodes reached from `node` by the letters. */
function follow(graph: Graph, node: number, letters: string): number[] {
	if (letters === "") return [node];
	const next = step(graph.trie, node, letters.charCodeAt(0));
	return [
		...jointsAt(graph, node).flatMap((joint) => follow(graph, joint, letters)),
		...(next === nowhere ? [] : follow(graph, next, letters.slice(1))),
	];
}

/** The number of the first group that has the word, by way of the graph. */
function look(graph: Graph, word: string) {
	const found = follow(graph, start, word)
		.map((node) => groupAt(graph, node))
		.filter((group) => group !== undefined);
	return found.length > 0 ? Math.min(...found) : undefined;
}

/** Patterns of a, b and c with brackets in brackets. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
	pattern: fc
		.array(tie("part"), { minLength: 1, maxLength: 4 })
		.map((parts) => parts.join("")),
	part: fc.oneof(
		{ depthSize: "small" },
		fc.constantFrom("a", "b", "c", "ab", "cabca"),
		fc
			.array(fc.oneof(tie("pattern"), fc.constant("")), {
				minLength: 1,
				maxLength: 3,
			})
			.map((choices) => `(${choices.join("|")})`),
	),
}));

const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

describe("plantPhrases", () => {
	it("holds just what the patterns would be written out", () => {
		fc.assert(
			fc.property(fc.array(pattern, { maxLength: 3 }), (patterns) => {
				const written = patterns.map(variants);
				fc.pre(written.every((all) => all.length < 200));
				const graph = plant(...patterns.map((one) => [one]));
				for (const word of written.flat())
					expect(look(graph, word)).toBe(
						written.findIndex((all) => all.includes(word)),
					);
			}),
		);
	});

	it("holds nothing else", () => {
		fc.assert(
			fc.property(pattern, words, (one, letters) => {
				const word = letters.join("");
				const isOne = variants(one).includes(word);
				expect(look(plant([one]), word)).toBe(isOne ? 0 : undefined);
			}),
		);
	});

	it("goes on in the middle of a word that stands across a bracket", () => {
		const graph = plant(["(検討|調整)(中である|段階なのだ)"]);
		const reached = follow(graph, start, "検討中");
		expect(reached).toHaveLength(1);
		const ends = reached.flatMap((node) => follow(graph, node, "である"));
		expect(ends.map((end) => groupAt(graph, end))).toEqual([0]);
	});

	it("keeps what stands behind brackets once", () => {
		const choices = (letter: string) =>
			`(${Array.from({ length: 20 }, (_, i) => `${letter}${i}の`).join("|")})`;
		const graph = plant([`${choices("甲")}${choices("乙")}${choices("丙")}`]);
		expect(graph.trie.values.length).toBeLessThan(300);
		expect(look(graph, "甲3の乙11の丙19の")).toBe(0);
		expect(look(graph, "甲3の丙11の乙19の")).toBeUndefined();
	});

	it("names a pattern that is broken", () => {
		expect(() => plant(["(公表|発表"])).toThrow("(公表|発表");
	});
});

describe("beginnings", () => {
	it("are those of the variants", () => {
		fc.assert(
			fc.property(
				fc.array(pattern, { maxLength: 3 }),
				fc.integer({ min: 1, max: 5 }),
				(some, length) => {
					const heads = some
						.flatMap(variants)
						.map((word) => word.slice(0, length));
					expect(allBeginnings(some, length)).toEqual(new Set(heads));
				},
			),
		);
	});
});
