import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding";
import { writeWrongFinding } from "../../src/core/wrong-finding";

const finding: Finding = {
	rule: "shortened-link",
	title: "短縮URL",
	severity: "confirm",
	message: "",
	advice: "",
	clauses: [],
};
const clauses = {
	"ashibetsu/3-5-2": { cited: "芦別市 第3章5(2)", summary: "" },
};

/** With the words marked. */
const report = (marked: string, more: Partial<Finding> = {}) => {
	const start = marked.indexOf("【");
	const end = marked.indexOf("】") - 1;
	const span = start < 0 ? {} : { span: { start, end } };
	const text = marked.replace(/[【】]/g, "");
	const view = { text, clauses, language: "ja" } as const;
	return writeWrongFinding({ ...finding, ...span, ...more }, view, "0.1.0");
};

describe("a report on a wrong finding", () => {
	it("holds rule, clause, version, words and their sentence, and leaves the reason to the person", () => {
		expect(
			report("前の文。詳しくは【https://bit.ly/a?b】へどうぞ。次の文。", {
				clauses: ["ashibetsu/3-5-2"],
			}),
		).toBe(`ひと息の指摘が当たらないと思います。

規則: 短縮URL (shortened-link, confirm)
条文: 芦別市 第3章5(2)
版: 0.1.0
言葉: https://bit.ly/a?b
文: 詳しくはhttps://bit.ly/a?bへどうぞ。
当たらない理由: `);
	});

	it("holds no other sentence, wherever the words stand", () => {
		const sentence = (marked: string) =>
			report(marked)
				.split("\n")
				.find((line) => line.startsWith("文: "));
		expect(sentence("【あ】い")).toBe("文: あい");
		expect(sentence("うえ\n【あ】い！うえ")).toBe("文: あい！");
		expect(sentence("うえ。い【あ】")).toBe("文: いあ");
		expect(sentence("うえ。い【あ。】うえ")).toBe("文: いあ。");
	});

	it("holds nothing of the draft where the whole post is meant", () => {
		expect(report("ひみつの文です。")).not.toContain("ひみつ");
		expect(report("ひみつの文です。")).not.toContain("条文");
	});
});
