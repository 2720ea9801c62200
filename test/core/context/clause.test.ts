import { describe, expect, it } from "vitest";
import { clauseOf, sentenceOf } from "../../../src/core/context/clause";
import { marked } from "./marked";

describe("clauseOf", () => {
	it.each([
		["差別や、【いじめ】をなくします。", "差別や、いじめをなくします。"],
		["【無能】だから、許さない。", "無能だから"],
		["いじめを防止し、【差別】をなくす。", "差別をなくす。"],
		["雨です。【雪】です。風です。", "雪です。"],
		["雨\n【雪】\n風", "雪"],
	])("%s → %s", (sentence, expected) => {
		const { text, span } = marked(sentence);
		const clause = clauseOf(text, span);
		expect(text.text.slice(clause.start, clause.end).trim()).toBe(expected);
	});
});

describe("sentenceOf", () => {
	it("stops at a line break", () => {
		const { text, span } = marked("一行目\n二行目の【ここ】です\n三行目");
		const { start, end } = sentenceOf(text, span);
		expect(text.text.slice(start, end)).toBe("二行目のここです");
	});
});
