import { describe, expect, it } from "vitest";
import { findPerson } from "../../../src/core/context/person";
import { marked } from "./marked";

const person = (sentence: string) => {
	const { text, span } = marked(sentence);
	return findPerson(text, span)?.surface;
};

describe("findPerson", () => {
	it.each([
		["お前は本当に【無能】だ。", "お前"],
		["あの課長は【頭が悪い】。", "課長"],
		["【無能】な団体", "団体"],
		["山田さんは【嘘つき】だ。", "さん"],
		["【臭い】連中だ。", "連中"],
	])("%s → %s", (sentence, expected) => {
		expect(person(sentence)).toBe(expected);
	});
	it.each(["【ゴミ】は朝8時までに出してください。", "【臭い】ガスが出ます。"])(
		"nobody in %s",
		(sentence) => expect(person(sentence)).toBeUndefined(),
	);
});
