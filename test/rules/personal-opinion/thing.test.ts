import { describe, expect, it } from "vitest";
import { isThingSpeaking } from "../../../src/rules/personal-opinion/thing";
import { analyze } from "../../language/analyze";

describe("isThingSpeaking", () => {
	it.each([
		"ぼくはしゃべるマンホールだよ。げっぷが出ちゃう。",
		"ボク、ごみ箱のゴンタ。",
		"寒くなったね。おいらは古い消火栓だよ。",
		"ワシは樹齢300年のイチョウじゃ。",
		"わたしの名前は、防災リュックのリュッピ。",
	])("hears %s", (text) => {
		expect(isThingSpeaking(analyze(text))).toBe(true);
	});

	it.each([
		"ぼくは反対だよ。",
		"ボク、広報課の新人です。",
		"市のごみ箱はぼくが片付けました。",
		"私は疲れました。",
	])("does not hear %s", (text) => {
		expect(isThingSpeaking(analyze(text))).toBe(false);
	});
});
