import { describe } from "vitest";
import { isInTitle } from "../../../src/core/context/title";
import { answers } from "./marked";

describe("isInTitle", () => {
	answers(isInTitle, {
		yes: [
			"『【老害】の人』を読む会",
			"落語「あくび指南」「【うそつき】弥次郎」口演",
			"喜劇「うちの父ちゃん【大バカ】者」を楽しもう。",
			"「うちの父ちゃん【大バカ】者」を10月18日に文化会館で上演します。",
		],
		no: [
			"『【バカ】』と叫ぶ声がした。",
			"「お前は【無能】だ」と言った。",
			"【バカ】な市長だ。",
			"「お前は【無能】だ」。明日は映画の上映会です。",
		],
	});
});
