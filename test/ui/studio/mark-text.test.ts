import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/finding";
import { markText } from "../../../src/ui/studio/mark-text";

const finding = (
	start: number,
	end: number,
	severity: Finding["severity"],
): Finding => ({
	rule: "rumour",
	title: "",
	severity,
	span: { start, end },
	message: "",
	advice: "",
	clauses: [],
});

test("the stretches put together are the text", () => {
	const text = "あいうえおかき";
	const stretches = markText(text, [
		finding(1, 4, "notice"),
		finding(2, 6, "hold"),
	]);
	expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
	expect(
		stretches.map(({ text, severity }) => [text, severity].join(" ").trim()),
	).toEqual(["あ", "い notice", "うえ hold", "おか hold", "き"]);
});

test("findings about the whole draft mark nothing", () => {
	const { span: _, ...whole } = finding(0, 1, "hold");
	expect(markText("あ", [whole])).toEqual([{ start: 0, text: "あ" }]);
	expect(markText("", [])).toEqual([]);
});
