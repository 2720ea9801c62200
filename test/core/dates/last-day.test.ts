import { expect, test } from "vitest";
import { findLastDay } from "../../../src/core/dates/last-day";
import { createAnalyzer } from "../../../src/language/analyze";

const analyze = createAnalyzer();

const sentAt = "2026-11-26T10:00:00+09:00";

test.each<[string, string | undefined]>([
	["12月6日(日)に防災フェアを開きます。", "2026-12-06"],
	["申込は11月30日まで、開催は12月20日です。", "2026-12-20"],
	["12月1日から15日(火)まで展示します。", "2026-12-15"],
	["年末年始は12月29日から1月3日まで休みます。", "2027-01-03"],
	["令和9年2月1日に始まります。", "2027-02-01"],
	["本日11月26日に開庁しました。", "2026-11-26"],
	["次の検診は2028年4月1日です。", "2028-04-01"],
	// What has passed is a report; it does not become out of date.
	["11月3日の市民祭りの写真です。", undefined],
	["2025年12月6日に表彰されました。", undefined],
	["9月の大会の結果です。", undefined],
	["11月3日の市民祭りに続き、12月6日は防災フェアです。", "2026-12-06"],
	// No day, or none that exists.
	["お知らせです。", undefined],
	["2月30日に開きます。", undefined],
	["https://example.com/2026/12/24/ をご覧ください。", undefined],
])("%s", (text, day) => {
	expect(findLastDay(analyze(text), sentAt)).toBe(day);
});

test("the day of sending is that of Japan", () => {
	const text = analyze("11月27日です。");
	expect(findLastDay(text, "2026-11-26T16:00:00Z")).toBe("2026-11-27");
	expect(findLastDay(text, "2026-11-27T16:00:00Z")).toBeUndefined();
});
