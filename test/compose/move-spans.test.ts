import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findChange, moveFindings } from "../../src/compose/move-spans";
import type { Finding } from "../../src/core/finding";

/** A finding about the words in 【】, and the text without the brackets. */
function readMarked(marked: string): { text: string; findings: Finding[] } {
	const start = marked.indexOf("【");
	const end = marked.indexOf("】") - 1;
	const text = marked.replace(/[【】]/g, "");
	const finding: Finding = {
		rule: "shortened-link",
		title: "",
		severity: "confirm",
		message: "",
		advice: "",
		clauses: [],
	};
	return {
		text,
		findings: start < 0 ? [] : [{ ...finding, span: { start, end } }],
	};
}

describe("words keep their place while one writes", () => {
	test.each([
		["behind them", "詳しくは【a.jp】へ", "詳しくは【a.jp】へどうぞ"],
		["before them", "【a.jp】へ", "詳しくは【a.jp】へ"],
		["right behind them", "【a.jp】", "【a.jp】です"],
		["by taking out", "とても詳しくは【a.jp】へ", "詳しくは【a.jp】へ"],
		["the same letters", "ああ【い】", "あああ【い】"],
		["into them", "【a.jp】へ", "a.x.jpへ"],
		["over them", "前【a.jp】後", "前と後"],
		["away", "【a.jp】", ""],
	])("%s", (_, before, after) => {
		const from = readMarked(before);
		const to = readMarked(after);
		const moved = moveFindings(from.findings, from.text, to.text);
		expect(moved.map(({ span }) => span)).toEqual(
			to.findings.map(({ span }) => span),
		);
	});

	test("whatever is left shows the same words", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.string({ unit: "grapheme", minLength: 1 }),
				fc.string({ unit: "grapheme" }),
				fc.string({ unit: "grapheme" }),
				(before, words, after, changed) => {
					const { findings } = readMarked("【】");
					const [finding] = findings;
					if (!finding) return;
					const start = before.length;
					const span = { start, end: start + words.length };
					const text = before + words + after;
					for (const { span: moved } of moveFindings(
						[{ ...finding, span }],
						text,
						changed,
					))
						expect(changed.slice(moved?.start, moved?.end)).toBe(words);
				},
			),
		);
	});

	test("a finding about the whole draft stays", () => {
		const [finding] = readMarked("【a】").findings;
		if (!finding) throw new Error("no finding");
		const { span: _, ...whole } = finding;
		expect(moveFindings([whole], "a", "b")).toEqual([whole]);
	});
});

test("what differs, put in its place, makes the later text of the earlier one", () => {
	const text = fc.string({
		unit: fc.constantFrom("あ", "い", "😀"),
		maxLength: 8,
	});
	fc.assert(
		fc.property(text, text, (before, after) => {
			const { start, end, now } = findChange(before, after);
			expect(before.slice(0, start) + now + before.slice(end)).toBe(after);
			expect(start).toBeLessThanOrEqual(end);
		}),
	);
	expect(findChange("市民の皆様へ", "市民の皆さまへ")).toEqual({
		start: 4,
		end: 5,
		now: "さま",
	});
});
