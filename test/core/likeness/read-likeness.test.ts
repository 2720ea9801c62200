import { describe, expect, test } from "vitest";
import { openAnalyzer } from "../../../scripts/analyzer";
import { toLevel } from "../../../scripts/learn/packed-weights";
import { tabulate } from "../../../scripts/pack-weights";
import type { RuleId } from "../../../src/core/ids";
import { readFeatures } from "../../../src/core/likeness/features";
import { createLikenessReader } from "../../../src/core/likeness/read-likeness";
import { type Known, weightsOf } from "./weights-of";

const analyze = await openAnalyzer();

/** Every word and pair of the sample weighs for the rule. */
const like = (rule: RuleId, sample: string, bias = -1): Known => {
	const { keys } = readFeatures(analyze(sample).tokens);
	const known = new Map(keys.map((key) => [key, toLevel(1)]));
	return { rule, bias, known };
};

const readerOf = (all: Known[]) =>
	createLikenessReader(tabulate(weightsOf(all)));

const rain = like("rain", "雨に濡れた猫を拾う");
const passages = (
	reader: ReturnType<typeof readerOf>,
	isAskedFor: (rule: RuleId) => boolean = () => true,
) => {
	return (written: string) => {
		const text = analyze(written);
		return reader(text)
			.find(isAskedFor)
			.map(
				({ rule, span }) => `${rule}: ${text.text.slice(span.start, span.end)}`,
			);
	};
};

describe("one rule", () => {
	const find = passages(readerOf([rain]));

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

	test("in a short one as well: a sentence gives itself away among harmless ones", () => {
		const strict = passages(readerOf([{ ...rain, bias: -2.9 }]));
		const around =
			"本日の窓口は午後五時まで開いています。駐車場には限りがあります。";
		expect(strict("雨に濡れた猫を拾った。")).toHaveLength(1);
		expect(strict(`${around}雨に濡れた猫を拾った。${around}`)).toEqual([
			"rain: 雨に濡れた猫を拾った。",
		]);
		expect(strict(`${around}雨の日に窓口で傘を拾った。${around}`)).toEqual([]);
	});

	test("in a long text it must lie further beyond the line", () => {
		const said = "雨に濡れた猫を拾った。";
		const text = analyze(said);
		const near = readerOf([rain])(text).find(() => true)[0]?.margin ?? 0;
		const doubtful = passages(readerOf([{ ...rain, bias: -1 - near + 0.3 }]));
		// Sentences too long to be read together with it.
		const long = `${"本日の窓口は午後五時まで開いていますが、".repeat(12)}ご注意ください。`;
		expect(doubtful(`${said}${long}`)).toHaveLength(1);
		expect(doubtful(`${said}${long.repeat(12)}`)).toEqual([]);
	});

	test("what is said twice counts once, in the passage as well", () => {
		const read = readerOf([rain]);
		const margin = (text: string) =>
			read(analyze(text)).find(() => true)[0]?.margin ?? Number.NaN;
		const said = "雨に濡れた猫を拾った。";
		expect(margin(said)).toBeGreaterThan(0);
		expect(margin(said.repeat(2))).toBeLessThanOrEqual(margin(said));
		expect(margin(said.repeat(3))).toBe(margin(said.repeat(2)));
	});

	test("headings and items of lists state nothing", () => {
		const findUmbrella = passages(readerOf([like("rain", "雨の猫の傘")]));
		expect(findUmbrella("・雨の猫の傘")).toEqual([]);
		expect(findUmbrella("雨の猫の傘です")).toHaveLength(1);
	});

	test("nothing is like an empty text", () => {
		expect(find("")).toEqual([]);
		expect(find("\n\n")).toEqual([]);
	});
});

const many = readerOf(
	["a", "b", "c", "d"].map((rule, i) =>
		like(rule, "雨に濡れた猫を拾う", -1 + i / 10),
	),
);

test("of many rules the two likest are told", () => {
	expect(passages(many)("雨に濡れた猫を拾う")).toEqual([
		"d: 雨に濡れた猫を拾う",
		"c: 雨に濡れた猫を拾う",
	]);
});

test("of those that are asked for: one that is off hides no other", () => {
	expect(passages(many, (rule) => rule < "c")("雨に濡れた猫を拾う")).toEqual([
		"b: 雨に濡れた猫を拾う",
		"a: 雨に濡れた猫を拾う",
	]);
	expect(passages(many, () => false)("雨に濡れた猫を拾う")).toEqual([]);
});

describe("how unlike a passage is", () => {
	const read = readerOf([rain]);
	const around =
		"本日の市民課の窓口と税務課の窓口は午後五時まで開いておりますので、どうぞお越しください。".repeat(
			6,
		);
	const text = analyze(
		`今朝は雨に濡れた小さな猫を駅の前で拾ったという話です。${around}`,
	);
	const reading = read(text);

	test("by the passage the span stands in", () => {
		const near = reading.marginOf("rain", { start: 0, end: 3 });
		const last = text.text.length;
		const far = reading.marginOf("rain", { start: last - 3, end: last });
		expect(near).toBeGreaterThan(far ?? Number.NaN);
		expect(far).toBe(-1);
	});

	test("a short sentence beside it is not doubted for its neighbours", () => {
		const short = read(analyze(`${around}部外秘です。`));
		const { length } = around;
		const span = { start: length, end: length + 3 };
		expect(short.marginOf("rain", span)).toBeUndefined();
		expect(short.marginOf("rain", { start: 0, end: 3 })).toBe(-1);
	});

	test("without a span by the likest passage", () => {
		expect(reading.marginOf("rain")).toBe(
			reading.marginOf("rain", { start: 0, end: 3 }),
		);
	});

	test("nothing is known of a rule nobody taught, nor from a few words", () => {
		expect(reading.marginOf("snow")).toBeUndefined();
		expect(
			read(analyze("雨に濡れた猫です。")).marginOf("rain"),
		).toBeUndefined();
		expect(read(analyze("")).marginOf("rain")).toBeUndefined();
	});
});
