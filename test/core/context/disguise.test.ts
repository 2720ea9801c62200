import { describe, expect, it } from "vitest";
import { wordFinder } from "../../../src/core/context/disguise";
import { analyze } from "../../language/analyze";

const find = wordFinder([
	{ words: ["バカ", "無能", "クソガキ"] },
	{ words: ["カス"], exact: true },
	{ words: ["くたばれ"], anywhere: true, except: ["くたばれば"] },
	{ words: ["しね"] },
	{ words: ["きもい"], openEnd: true, except: ["きもいり"] },
	{ words: ["大馬鹿"], anywhere: true },
]);
const found = (sentence: string) => {
	const text = analyze(sentence);
	return find(text).map(({ span }) => text.text.slice(span.start, span.end));
};

describe("wordFinder", () => {
	it.each([
		["あのバカが", "バカ"],
		["あのばかが", "ばか"],
		["あのﾊﾞｶが", "バカ"],
		["あのバ カが", "バ カ"],
		["あのバ・カが", "バ・カ"],
		["なんて無 能な人", "無 能"],
		["このク○ガキめ", "ク○ガキ"],
		["このク*ガキめ", "ク*ガキ"],
		["このクソ*ガ*キめ", "クソ*ガ*キ"],
		["お前はカスだ", "カス"],
		["とっととくたばれや", "くたばれ"],
		["あのバカーーー!", "バカ"],
		["マジきもいんだけど", "きもい"],
		["超大馬鹿市長", "大馬鹿"],
	])("in %s finds %s", (sentence, expected) => {
		expect(found(sentence)).toEqual([expected]);
	});
	it.each([
		"夏のバカンス",
		"雨ばかりの一日",
		"ソバ カレー うどん",
		"ソバ・カツ丼",
		"酒かすを入れる",
		"くたばれば終わり",
		"楽しいですしね",
		"カステラを焼く",
		// a mask hides a letter of a known word, it does not make any word suspicious
		"○○市の無○で公演",
		"○ガキの名前",
		"きもいりまつり",
		"好きもいれば嫌いもいる",
	])("is silent on %s", (sentence) => {
		expect(found(sentence)).toEqual([]);
	});
});
