import { describe } from "vitest";
import { isMentioned, isQuoted } from "../../../src/core/context/mention";
import { answers } from "./marked";

describe("isQuoted", () => {
	answers(isQuoted, {
		yes: [
			"駅前に「【無能】」と落書きがありました。",
			"映画『【バカ】の壁』上映会",
			"“【極秘】”と書かれた台本",
		],
		no: [
			"【無能】な対応でした。",
			"「広報」を読む【無能】な人",
			"「きれい\n【無能】」",
		],
	});
});

describe("isMentioned", () => {
	answers(isMentioned, {
		yes: [
			"「【うざい】」の語源を調べました。",
			"【老害】という言葉を使うのはやめましょう。",
			"「【死ね】」「きもい」などの言葉は人を傷つけます。",
			"「【バカ】」と言われたら相談してください。",
			"【部外秘】とはどういう意味ですか。",
			"【老害】といった表現は避けましょう。",
		],
		no: [
			"「お前は本当に【無能】だな」",
			"【無能】な職員ばかりだ。",
			"「【くたばれ】」",
			"「この仕事もできないなんて【無能】すぎて話にならない」と思った。",
		],
	});
});
