import { describe } from "vitest";
import { isInName } from "../../../src/core/context/name";
import { answers } from "./marked";

describe("isInName", () => {
	answers(isInName, {
		yes: [
			"特定【秘密】保護法の説明会",
			"配偶者【暴力】相談支援センター",
			"【いじめ】防止月間です。",
			"【人権】相談窓口を開きます。",
			"【差別】解消法が施行されました。",
		],
		no: [
			"【秘密】を相談する",
			"【暴力】はいけません。センターへ",
			"【極秘】資料です。",
			"【噂】の教室",
		],
	});
});
