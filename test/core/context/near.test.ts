import { describe, expect, it } from "vitest";
import { findNear } from "../../../src/core/context/near";
import { analyze } from "../../language/analyze";

const found = (sentence: string, reach = 10) => {
	const text = analyze(sentence);
	return findNear(text, {
		one: /食堂|酒場/g,
		other: /一番|最高|食堂一/g,
		reach,
	}).map(({ start, end }) => text.text.slice(start, end));
};

describe("findNear", () => {
	it("finds the two kinds of words in either order", () => {
		expect(found("うちの町では川辺食堂が一番です。")).toEqual(["食堂が一番"]);
		expect(found("一番は川辺食堂です。")).toEqual(["一番は川辺食堂"]);
	});
	it("takes the nearest partner", () => {
		expect(found("食堂と酒場が最高です。")).toEqual(["酒場が最高"]);
		expect(found("食堂、最高の酒場です。")).toEqual(["食堂、最高"]);
	});
	it("stays within reach and within the sentence", () => {
		expect(found("食堂に行きました。景色が一番です。")).toEqual([]);
		expect(found("食堂から歩いて五分のところが一番です。", 5)).toEqual([]);
	});
	it("takes no word for its own partner", () => {
		expect(found("食堂一です。")).toEqual([]);
	});
});
