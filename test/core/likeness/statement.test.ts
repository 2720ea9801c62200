import { expect, test } from "vitest";
import { isStatement } from "../../../src/core/likeness/statement";
import { analyze } from "../../language/analyze";

const states = (written: string) => {
	const text = analyze(written);
	return isStatement(text, { start: 0, end: text.text.length });
};

test.each(["雨が降る。", "今日は寒い", "休みです", "ご確認ください"])(
	"%s states something",
	(text) => expect(states(text)).toBe(true),
);

test.each([
	"■子育て講座",
	"・川辺クリニック 電話12-3456",
	"日時:4月1日 午後2時",
	"",
])("%s states nothing", (text) => expect(states(text)).toBe(false));

test("only what lies in the span counts", () => {
	const text = analyze("■講座\n雨が降る。");
	expect(isStatement(text, { start: 0, end: 3 })).toBe(false);
	expect(isStatement(text, { start: 4, end: text.text.length })).toBe(true);
});
