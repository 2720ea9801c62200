import { describe, expect, it } from "vitest";
import { findCity, isAboutCitizens } from "../../../src/core/context/subject";
import { answers, marked } from "./marked";

describe("isAboutCitizens", () => {
	answers(isAboutCitizens, {
		yes: [
			"住宅の購入を【検討】している方へ",
			"移住をご【検討】中の皆さま",
			"転職を【検討】中の方はご相談ください。",
			"【内定】者の方は書類をお持ちください。",
			"参加を【検討】されている事業者の皆様へ",
		],
		no: [
			"新しい給付金を【検討】しています。",
			"候補地は駅前で【調整】中です。皆さまにはお待ちいただきます。",
			"増税を【検討】中です。",
		],
	});
});

describe("findCity", () => {
	it.each([
		["市は駅前の再開発を【検討】しています。", "市"],
		["庁内で【調整】しています。", "内"],
		["担当課では【検討】を進めています。", "課"],
	])("%s", (sentence, city) => {
		const { text, span } = marked(sentence);
		const found = findCity(text, span);
		expect(found?.surface).toBe(city);
	});
	it("is silent where nobody of the city acts", () => {
		const { text, span } = marked("家を買おうか【検討】しています。");
		expect(findCity(text, span)).toBeUndefined();
	});
});
