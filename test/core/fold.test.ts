import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, toHiragana } from "../../src/core/fold";

const letters = fc
	.array(
		fc.oneof(
			{
				weight: 3,
				arbitrary: fc.constantFrom(
					..."アヴヶヽーァ・あぁ漢a1 　.,-_'`|/^○●〇◯◎*×✕✖□■☓",
					"😭",
					"\uD83D",
					"か\u3099",
				),
			},
			fc.string({ unit: "binary", maxLength: 2 }),
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(""));

describe("a folded text", () => {
	test("katakana as hiragana, the rest as it stands", () => {
		expect(toHiragana("カタカナとヴ、ーとABC")).toBe("かたかなとゔ、ーとABC");
	});

	test("without marks it is the text itself, letter by letter", () => {
		expect(fold("アあ")).toEqual([{ letters: "ああ" }]);
	});

	test("with blanks and dots between letters", () => {
		expect(fold("バ・ カ")).toEqual([{ letters: "ばか", at: [0, 3] }]);
	});

	test("with a mask, and without it", () => {
		expect(fold("ク○ガキ")).toEqual([
			{ letters: "く○がき", at: [0, 1, 2, 3] },
			{ letters: "くがき", at: [0, 2, 3] },
		]);
	});

	test("whatever it holds: each letter stands where `at` says, in order", () => {
		fc.assert(
			fc.property(letters, (text) => {
				const folded = fold(text);
				expect(folded.length).toBeGreaterThanOrEqual(1);
				for (const { letters, at } of folded) {
					const places = at ?? [...Array(text.length).keys()];
					expect(places).toHaveLength(letters.length);
					for (const [i, place] of places.entries()) {
						expect(place).toBeGreaterThan(places[i - 1] ?? -1);
						expect(place).toBeLessThan(text.length);
						expect([toHiragana(text[place] ?? ""), "○"]).toContain(letters[i]);
					}
				}
			}),
		);
	});

	test("folding once more changes nothing", () => {
		fc.assert(
			fc.property(letters, (text) => {
				const [{ letters: once = "" } = {}] = fold(text);
				expect(fold(once)[0]?.letters).toBe(once);
			}),
		);
	});
});
