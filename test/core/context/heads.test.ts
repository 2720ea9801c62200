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
});
