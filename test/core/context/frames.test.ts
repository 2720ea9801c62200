import { describe, expect, it } from "vitest";
import { type Frame, frameFinder } from "../../../src/core/context/frames";
import { analyze } from "../../language/analyze";

const concepts = {
	talk: "会議 打ち合わせ",
	learn: "聞く 見せられる",
	matter: "異動 査定",
	house: "うち 役所",
	public: "公開",
};
type Concept = keyof typeof concepts;

const find = (sentence: string, frame: Frame<Concept>) => {
	const text = analyze(sentence);
	return frameFinder(concepts, [frame])(text).map(({ span }) =>
		text.text.slice(span.start, span.end),
	);
};

describe("frameFinder", () => {
	it.each([
		["会議で聞いた異動の話", "会議で聞いた異動"],
		["異動の話を会議で聞きました", "異動の話を会議で聞き"],
		["打ち合わせで査定を見せられた", "打ち合わせで査定を見せられ"],
	])("finds %s in any order", (sentence, words) => {
		expect(find(sentence, { all: ["talk", "learn", "matter"] })).toEqual([
			words,
		]);
	});
	it.each([
		"会議で聞いた。異動の話だ。",
		"会議で異動の話をした",
		"聞いた異動の話",
	])("is silent where a slot stays empty: %s", (sentence) => {
		expect(find(sentence, { all: ["talk", "learn", "matter"] })).toEqual([]);
	});
	it("keeps to the order where it matters", () => {
		const frame: Frame<Concept> = { all: ["matter", "talk"], inOrder: true };
		expect(find("異動の会議", frame)).toEqual(["異動の会議"]);
		expect(find("会議で異動", frame)).toEqual([]);
	});
	it("takes any of several concepts for a slot", () => {
		const frame: Frame<Concept> = { all: [["talk", "house"], "learn"] };
		expect(find("うちで聞いた", frame)).toEqual(["うちで聞い"]);
	});
	it("never fills two slots with the same words", () => {
		expect(find("会議です", { all: ["talk", "talk"] })).toEqual([]);
	});
	it("looks for company in the sentences beside it", () => {
		const frame: Frame<Concept> = { all: ["matter"], nearby: ["house"] };
		expect(find("うちは忙しい。査定がある。", frame)).toEqual(["査定"]);
		expect(find("忙しい。査定がある。", frame)).toEqual([]);
		expect(find("うちだ。忙しい公開だ。雨だ。会議だ。査定だ。", frame)).toEqual(
			[],
		);
	});
	it("is empty where a word or the sentence says otherwise", () => {
		expect(
			find("会議で聞いた異動を公開", { all: ["learn"], none: ["public"] }),
		).toEqual([]);
		expect(find("会議で聞いた", { all: ["learn"], unless: /会議/ })).toEqual(
			[],
		);
		expect(find("会議で聞いた", { all: ["learn"], also: /面談/ })).toEqual([]);
	});
	it("underlines only the first words where the others stand far away", () => {
		expect(
			find(
				"会議では、いろいろな人がいろいろなことをいろいろな順番で話していましたが、そこで聞いた",
				{ all: ["talk", "learn"] },
			),
		).toEqual(["会議"]);
	});
});
