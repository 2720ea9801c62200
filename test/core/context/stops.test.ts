import { describe, expect, it } from "vitest";
import { withStops } from "../../../src/core/context/stops";

describe("withStops", () => {
	it("puts full stops where emoji end a sentence, at the same length", () => {
		expect(withStops("最高です🍜 ぜひ♪\nどうぞ🙇🙇")).toBe(
			"最高です。。 ぜひ。\nどうぞ。。。。",
		);
	});
	it("leaves emoji inside a sentence", () => {
		expect(withStops("この🍜が好き")).toBe("この🍜が好き");
	});
});
