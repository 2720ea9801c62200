import { describe } from "vitest";
import { isPublished } from "../../../src/core/context/published";
import { answers } from "./marked";

describe("isPublished", () => {
	answers(isPublished, {
		yes: [
			"会議は【非公開】でしたが、要旨は市ホームページに載せました。",
			"【非公開】部分を除き会議録を公表しています。",
			"【検討】の結果は公表済みです。",
			"【内示】について記者会見で説明しました。",
			"【検討】経過を広報紙に掲載しています。",
		],
		no: [
			"【内部資料】は公表していません。",
			"【検討】中の案は公表前です。",
			"【未公表】の数字です。",
			"【非公開】の資料をまとめました。",
		],
	});
});
