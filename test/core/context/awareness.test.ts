import { describe } from "vitest";
import { isAwareness } from "../../../src/core/context/awareness";
import { answers } from "./marked";

describe("isAwareness", () => {
	answers(isAwareness, {
		yes: [
			"「【死ね】」と言われたら、ひとりで悩まないでください。",
			"「【殺すぞ】」と脅す行為はDVです。",
			"いじめの始まりは「【きもい】」の一言でした。",
			"駅前で「【くたばれ】」と声をかける事案が発生しました。",
			"「このクズ! 【役立たず】!」と怒鳴るのはパワハラです。",
		],
		no: [
			"「【くたばれ】」と叫んだ。",
			"相談窓口を開きました。【くたばれ】と思う。",
			"観客が「【死ね】、審判」と合唱した。",
		],
	});
});
