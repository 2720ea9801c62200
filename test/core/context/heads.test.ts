import { describe, expect, it } from "vitest";
import { mayBegin, packHeads } from "../../../src/core/context/heads";
import { analyze } from "../../language/analyze";

/** The words of the sentence with which one of the phrases may begin. */
const beginnings = (sentence: string, ...phrases: string[]) => {
	const { tokens, heads } = analyze(sentence);
	const packed = packHeads(phrases);
	return tokens
		.filter((_, i) => mayBegin(packed, heads, i))
		.map(({ surface }) => surface);
};

describe("packHeads", () => {
	it("names the words with which a phrase begins as written, and in base form", () => {
		expect(beginnings("予算を固めました。", "予算を")).toEqual(["予算"]);
		expect(beginnings("予算を固めました。", "固める方針")).toEqual(["固め"]);
	});

	it("names no word that goes on otherwise than the phrases", () => {
		expect(beginnings("予算を固めた。", "予定", "固い")).toEqual([]);
	});

	it("names a word that is longer than it looks at", () => {
		expect(
			beginnings("インターネットで見ました。", "インターネットで見る"),
		).toContain("インターネット");
	});

	it("names the stem that changes with politeness, and です for だ", () => {
		expect(beginnings("なかなかかちません。", "かたない")).toContain("かち");
		expect(beginnings("あれは内緒です。", "だから")).toContain("です");
	});

	it("looks at the letter behind a short word", () => {
		expect(beginnings("街の公園", "のせい")).toEqual([]);
		expect(beginnings("街の公園", "の公園")).toEqual(["の"]);
		expect(beginnings("仕事をした。", "をする")).toEqual(["を"]);
	});

	it("does not look where the phrase ends or leaves out words", () => {
		expect(beginnings("街の公園", "の")).toEqual(["の"]);
		expect(beginnings("街の", "の")).toEqual(["の"]);
		expect(beginnings("街の公園", "の…前")).toEqual(["の"]);
	});

	it("nor where what follows may stand for something else", () => {
		expect(beginnings("外に出ます。", "に行く")).toEqual(["に"]);
		expect(beginnings("今は内緒です。", "内緒だ")).toEqual(["内緒"]);
		expect(beginnings("外に居ておる。", "てい")).toContain("て");
	});
});
