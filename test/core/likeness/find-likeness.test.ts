import { describe, expect, test } from "vitest";
import { openAnalyzer } from "../../../scripts/analyzer";
import type { RuleId } from "../../../src/core/ids";
import { readFeatures } from "../../../src/core/likeness/features";
import { createLikenessFinder } from "../../../src/core/likeness/find-likeness";

const analyze = await openAnalyzer();

/** Every word and pair of the sample weighs for the rule. */
const like = (rule: RuleId, sample: string, bias = -1) => ({
	rule,
	bias,
	weights: new Map(
		readFeatures(analyze(sample).tokens).map(({ key }) => [key, 1] as const),
	),
});

const rain = like("rain", "雨に濡れた猫を拾う");
const passages = (
	finder: ReturnType<typeof createLikenessFinder>,
	isAskedFor: (rule: RuleId) => boolean = () => true,
) => {
	return (written: string) => {
		const text = analyze(written);
		return finder(text, isAskedFor).map(
			({ rule, span }) => `${rule}: ${text.text.slice(span.start, span.end)}`,
		);
	};
};

describe("one rule", () => {
	const find = passages(createLikenessFinder([rain]));

	test("words of the sample, inflected and in other order, are like it", () => {
		expect(find("猫が雨に濡れていたので拾った。")).toHaveLength(1);
	});

	test("a single word of it is not", () => {
		expect(find("猫の日のイベントを中央図書館で開催します。")).toEqual([]);
	});

	test("the sentence is marked that weighs most", () => {
		expect(
			find("今日は図書館の休館日です。雨に濡れた猫を拾った。明日は晴れます。"),
		).toEqual(["rain: 雨に濡れた猫を拾った。"]);
	});

	test("in a long text each piece by itself: what is harmless around it hides nothing", () => {
		const around = "本日の窓口は午後五時まで開いています。".repeat(40);
		expect(find(`${around}雨に濡れた猫を拾った。${around}`)).toEqual([
			"rain: 雨に濡れた猫を拾った。",
		]);
	});

	test("nothing is like an empty text", () => {
		expect(find("")).toEqual([]);
		expect(find("\n\n")).toEqual([]);
	});
});

const many = createLikenessFinder(
	["a", "b", "c", "d"].map((rule, i) =>
		like(rule, "雨に濡れた猫を拾う", -1 + i / 10),
	),
);

test("of many rules the likest is told", () => {
	expect(passages(many)("雨に濡れた猫を拾う")).toEqual([
		"d: 雨に濡れた猫を拾う",
	]);
});

test("of those that are asked for: one that is off hides no other", () => {
	expect(passages(many, (rule) => rule < "c")("雨に濡れた猫を拾う")).toEqual([
		"b: 雨に濡れた猫を拾う",
	]);
	expect(passages(many, () => false)("雨に濡れた猫を拾う")).toEqual([]);
});
