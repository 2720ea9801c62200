import { describe, expect, it } from "vitest";
import { phraseFinder } from "../../../src/core/context/phrases";
import { variants } from "../../../src/core/context/variants";
import { analyze } from "../../language/analyze";

const find = (sentence: string, ...phrases: string[]) => {
	const text = analyze(sentence);
	return phraseFinder([{ phrases }])(text).map(({ span }) =>
		text.text.slice(span.start, span.end),
	);
};

describe("phraseFinder", () => {
	it.each([
		["ここだけの話、もう決まった。", "ここだけの話", "ここだけの話"],
		["方針を固めました。", "方針を固める", "方針を固め"],
		["まだ外に出ていない数字", "外に出ていない", "外に出ていない"],
		["まだ外に出ていません。", "外に出ていない", "外に出ていません"],
		["外に出ておらず、", "外に出ていない", "外に出ておらず"],
		["だれにも見つかりません。", "見つからない", "見つかりません"],
		["本当の事は言いませんが", "言わない", "言いません"],
		["候補地は調整中です。", "調整中", "調整中"],
		["外には当分の間出ない話", "外…出ない", "外には当分の間出ない"],
		["発表前の資料", "(公表|発表)前", "発表前"],
	])("in %s, %s finds %s", (sentence, phrase, expected) => {
		expect(find(sentence, phrase)).toEqual([expected]);
	});
	it.each([
		["夏のバカンス", "バカ"],
		["潮干狩りのバカガイ", "バカ"],
		["外に出て、いない人を探す", "外に出ていない"],
		["外へ行く。雨は出ない", "外…出ない"],
	])("in %s there is no %s", (sentence, phrase) => {
		expect(find(sentence, phrase)).toEqual([]);
	});
	it("takes the longest phrase", () => {
		expect(find("方針を固めた", "方針", "方針を固める")).toEqual([
			"方針を固め",
		]);
	});
});

describe("variants", () => {
	it("writes out every alternative", () => {
		expect(variants("(まだ|)(公表|発表)前")).toEqual([
			"まだ公表前",
			"まだ発表前",
			"公表前",
			"発表前",
		]);
	});
	it("nests", () => {
		expect(variants("(仕事(が|も)できない|無能)だ")).toEqual([
			"仕事ができないだ",
			"仕事もできないだ",
			"無能だ",
		]);
	});
	it("names a pattern that is broken", () => {
		expect(() => variants("(公表|発表")).toThrow("(公表|発表");
	});
});
