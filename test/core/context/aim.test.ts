import { describe } from "vitest";
import { isAimedAtPerson } from "../../../src/core/context/aim";
import { answers } from "./marked";

describe("isAimedAtPerson: a quality", () => {
	answers(isAimedAtPerson, {
		yes: [
			"【無能】な団体は放っておく。",
			"あの【バカ】市長のせいだ。",
			"この【ハゲ】!",
			"【クズ】どもが来た。",
			"市長は本当に【バカ】だ。",
			"あいつら全員【クズ】だ。",
			"【間抜け】な市役所職員",
		],
		no: [
			"【無能】な対応",
			"私は【バカ】です。",
			"参加者は予約【不要】です。",
			"会員は入会金が【いらない】。",
			"職員が【不要】な家具を運びます。",
			"【バカ】売れの商品",
		],
	});
});

describe("isAimedAtPerson: a thing", () => {
	answers((text, span) => isAimedAtPerson(text, span, "thing"), {
		yes: [
			"【ゴミ】みたいな議員だ。",
			"お前は【ゴミ】だ。",
			"あの人は【寄生虫】以下だ。",
		],
		no: [
			"【ごみ】の担当者が伺います。",
			"【ごみ】業者に頼む。",
			"市民が【ごみ】を拾いました。",
			"【ごみ】の出し方",
		],
	});
});
