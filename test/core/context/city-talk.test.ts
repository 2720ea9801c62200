import { describe, expect, test } from "vitest";
import {
	findCityTalk,
	mentionsCity,
} from "../../../src/core/context/city-talk";

const talksAbout = (text: string, organization?: string) =>
	findCityTalk(text, organization).map(({ start, end }) =>
		text.slice(start, end),
	);

describe("speaks of the municipality or of the own work", () => {
	test.each([
		["市役所の窓口に来た人の話。", ["市役所", "窓口に来た"]],
		["うちの市の給食、来年変わるよ。", ["市の給食"]],
		["市の補助金について書きます。", ["市の補助金"]],
		["うちの課の仕事を紹介。", ["うちの課"]],
		["市長の会見を見た", ["市長"]],
		["うちの町の税金の使い方", ["町の税"]],
		["川辺市の財政、大丈夫かな", ["市の財政"]],
		["今日は市民対応で一日終わった", ["市民対応"]],
		["子育て支援課にいます", ["子育て支援課"]],
		["公務員だけど質問ある?", ["公務員"]],
		["行政の仕事って伝わりにくい", ["行政"]],
		["市は何も決めていない", ["市は何も決め"]],
	])("%s", (text, words) => {
		expect(talksAbout(text)).toEqual(words);
	});
});

describe("does not", () => {
	test.each([
		"逗子海岸で夕日を見ました。",
		"映画の前売り券を窓口で買いました。",
		"みどりの窓口に来た人がみんな並んでいる",
		"川辺市に引っ越しました",
		"日曜の朝市の野菜が安い",
		"陶器市は毎年楽しみ",
		"都市の夜景がきれい",
		"市役所の近くのパン屋さん、おいしい",
		"役場前で待ち合わせ",
		"役所広司さんの映画を見た",
		"行政書士の試験に受かった",
		"学校の課題が終わらない",
		"晩ごはん",
		"市場で魚を買った",
		"市民マラソンを走った",
		"課長島耕作を読んだ",
		"係の人に聞いたら出口は右だって",
	])("%s", (text) => {
		expect(talksAbout(text)).toEqual([]);
	});
});

describe("whose affairs", () => {
	test("another town's are left out once the own name is known", () => {
		expect(talksAbout("横浜市の給食が話題", "川辺市")).toEqual([]);
		expect(talksAbout("横浜市の給食が話題")).toEqual(["市の給食"]);
		expect(talksAbout("川辺市の給食が話題", "川辺市役所")).toEqual([
			"市の給食",
		]);
		expect(talksAbout("うちの市の給食が話題", "川辺市")).toEqual(["市の給食"]);
	});

	test("with other evidence the bare municipality is enough", () => {
		expect(mentionsCity("市はそんなことしないよ")).toBe(true);
		expect(mentionsCity("横浜市はそんなことしないよ", "川辺市")).toBe(false);
		expect(mentionsCity("朝市はもう終わったよ")).toBe(false);
	});
});
