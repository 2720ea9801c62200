import { describe } from "vitest";
import {
	isMentioned,
	isQuoted,
	isQuotedAlone,
	isSpokenAbout,
} from "../../../src/core/context/mention";
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
			"「【老害】」発言の波紋",
		],
		no: [
			"「お前は本当に【無能】だな」",
			"【無能】な職員ばかりだ。",
			"「【くたばれ】」",
			"【無能】なのが問題です。",
			"【無能】な発言ばかりだ。",
			"【無能】なので言いたい放題だ。",
			"【無能】のでたらめな発言だ。",
			"【無能】で英語も話せない。",
			"「この仕事もできないなんて【無能】すぎて話にならない」と思った。",
		],
	});
});

describe("isSpokenAbout", () => {
	answers(isSpokenAbout, {
		yes: [
			"「【うざい】」の語源",
			"【部外秘】とは何ですか。",
			"「【無能】」発言を撤回",
		],
		no: ["「【無能】」と書かれた紙", "「【無能】」って何度も言う人"],
	});
});

describe("isQuotedAlone", () => {
	answers(isQuotedAlone, {
		yes: ["「【無能】」と書かれた紙", "『【老害】』を読む"],
		no: ["「お前は本当に【無能】だな」と言う", "「【無能】」"],
	});
});
