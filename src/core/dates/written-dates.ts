import type { AnalyzedText } from "../analyzed-text";
import { type Day, dayAfter } from "../calendar";
import { isOverlapping, type Span } from "../span";
import { lastYearOf, westernYear } from "./eras";
import {
	readBefore,
	readBeside,
	type WrittenWeekday,
	weekdayLetters,
} from "./weekday";

export type WrittenDate = {
	/** With its weekday. */
	span: Span;
	month: number;
	day: number;
	/** Written with the date, or with the date it hangs on: 令和8年4月1日から「3日」. */
	year?: number;
	/** Years named before in the text; this date may or may not belong to one of them. */
	mentionedYears: number[];
	/** A date it hangs on: 4月1日「から」3日, 4月1日「、」8日. */
	follows?: { date: WrittenDate; isRange: boolean };
	weekday?: WrittenWeekday;
	/** (土・日) belongs to two dates. */
	sharesBrackets: boolean;
	/** (月・祝), (祝) */
	isMarkedHoliday: boolean;
	/** 4/31 might be a fraction, 4月31日 cannot. */
	isSlashed: boolean;
	/** 昭和101年, 平成38年4月1日: the era was over before. */
	isBehindEra: boolean;
};

const inKanji = "[一二三四五六七八九十]{1,3}";
const number = `\\d{1,2}|${inKanji}`;
const year =
	"(?:(?<western>(?:1[89]|20)\\d{2})|(?<era>令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHS])\\.?\\s?(?<eraYear>元|\\d{1,3}|[一二三四五六七八九十]{1,3}))";
/** 天保8年: a year this calendar does not know. */
const otherYear =
	"(?<other>\\p{Script=Han}{2}(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3}))";

const forms = [
	// 令和8年4月1日, 昨年4月1日, 4月1日
	`(?:(?:${year}|${otherYear})\\s?年\\s?|(?<relative>昨年|去年|一昨年|来年|翌年|再来年|今年|本年)[のは、]?\\s?|(?<lunar>旧暦?)\\s?)?(?<![\\d.])(?<month>${number})\\s?月\\s?(?<day>${number})\\s?日(?!間|目)`,
	// 2026/4/1, R8.4.1, 2026-04-01
	`(?<![\\d/.-])${year}(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d/-])`,
	// 4/1
	"(?<![\\d/.A-Za-z-])(?<month>\\d{1,2})(?<slash>/)(?<day>\\d{1,2})(?![\\d/A-Za-z%]|\\.\\d|-\\d)",
	// 4月1日、「8日(水)」
	"(?<![\\d.]|\\d月|[一二三四五六七八九十]月)(?<day>\\d{1,2})日(?!間|目)",
	// 来月の「六日は日曜」; 三日 alone is as often a number of days
	`(?<=(?:今月|来月|先月)の?)(?<day>${inKanji})日(?!間|目|前|後|曜)`,
	// 十二月三日・「四日(木・金)」
	`(?<=日(?:\\([${weekdayLetters}]\\))?(?:から|[・、〜~と]))(?<day>${inKanji})日(?!間|目|前|後|曜)`,
	// 4/4・「5(日)」
	"(?<=[・,、~〜-]\\s?)(?<day>\\d{1,2})(?=\\s?[(\\[][日月火水木金土])",
	// 令和8年度, 2026年
	`${year}\\s?年(?<fiscal>度)?`,
	// 6月の休館日
	"(?<![\\d.])(?<month>\\d{1,2})月(?!額|刊|号|分)",
	"(?<relativeMonth>今月|来月|先月|毎月|翌月|同月)",
	"(?<relativeDay>本日|今日|明日|明後日|あさって|昨日|一昨日)(?=[のは、, ]?\\d{1,2}日)",
].map((form) => new RegExp(form, "gu"));

const kanji = "〇一二三四五六七八九";

/** 二十三 = 23, 元 = 1. */
function readNumber(written: string): number {
	if (/^\d+$/.test(written)) return Number(written);
	if (written === "元") return 1;
	const [tens, ones] = written.includes("十")
		? written.split("十")
		: ["0", written];
	return (
		(written.includes("十") ? 10 * (tens ? kanji.indexOf(tens) : 1) : 0) +
		(ones ? kanji.indexOf(ones) : 0)
	);
}

type Groups = Record<string, string | undefined>;

const yearsFromNow: Record<string, number> = {
	一昨年: -2,
	昨年: -1,
	去年: -1,
	今年: 0,
	本年: 0,
	来年: 1,
	翌年: 1,
	再来年: 2,
};
const daysFromNow: Record<string, number> = {
	一昨日: -2,
	昨日: -1,
	本日: 0,
	今日: 0,
	明日: 1,
	明後日: 2,
	あさって: 2,
};
const monthsFromNow: Record<string, number> = { 先月: -1, 今月: 0, 来月: 1 };

function readYear(groups: Groups, today: Day): number | undefined {
	if (groups.western) return Number(groups.western);
	if (groups.era && groups.eraYear)
		return westernYear(groups.era, readNumber(groups.eraYear));
	if (groups.relative) return today.year + (yearsFromNow[groups.relative] ?? 0);
	return undefined;
}

/** Years named further back belong to other matters. */
const rememberedYears = 4;

/** What may stand between two dates that hang together. */
const range = /^\s?(?:〜|~|-|–|—|から|より|ー)\s?$/;
const list = /^\s?(?:[・、,&]|と|及び|および|または|又は|\s)\s?$/;

/** Every date of the text in its order, with the weekday written beside it. */
export function findDates(text: AnalyzedText, today: Day): WrittenDate[] {
	const found = forms
		.flatMap((form) => text.matches(form))
		.toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
	const dates: WrittenDate[] = [];
	const mentionedYears: number[] = [];
	let month: number | undefined;
	let readUntil = 0;
	for (const match of found) {
		const { index } = match;
		const end = index + match[0].length;
		if (index < readUntil) continue;
		if (text.links.some((link) => isOverlapping(link, { start: index, end })))
			continue;
		const groups: Groups = match.groups ?? {};
		if (groups.relativeMonth) {
			const offset = monthsFromNow[groups.relativeMonth];
			month =
				offset === undefined
					? undefined
					: ((today.month + offset + 11) % 12) + 1;
			continue;
		}
		// 明日12日(金): of the month that tomorrow lies in
		if (groups.relativeDay) {
			month = dayAfter(today, daysFromNow[groups.relativeDay] ?? 0).month;
			continue;
		}
		const ownYear = readYear(groups, today);
		if (ownYear !== undefined) {
			mentionedYears.push(ownYear);
			if (groups.fiscal) mentionedYears.push(ownYear + 1);
		}
		if (groups.month) month = readNumber(groups.month);
		if (!groups.day || month === undefined) continue;
		// 旧暦 and 天保: not of this calendar.
		if (groups.lunar || (groups.other && ownYear === undefined)) continue;
		const beside = readBeside(text.text, end);
		if (!groups.month && !beside) continue;
		readUntil = beside?.end ?? end;
		const weekday = beside?.weekdays.at(-1) ?? readBefore(text.text, index);
		const follows = findBefore(text.text, dates.at(-1), index);
		const date: WrittenDate = {
			span: {
				start: weekday ? Math.min(index, weekday.span.start) : index,
				end: readUntil,
			},
			month,
			day: readNumber(groups.day),
			...yearOf(ownYear, follows?.date, month),
			mentionedYears: mentionedYears.slice(-rememberedYears),
			...(follows && { follows }),
			...(weekday && { weekday }),
			sharesBrackets: (beside?.weekdays.length ?? 0) > 1,
			isMarkedHoliday: beside?.isMarkedHoliday ?? false,
			isSlashed: groups.slash !== undefined,
			isBehindEra:
				groups.era !== undefined &&
				readNumber(groups.eraYear ?? "") > lastYearOf(groups.era),
		};
		dates.push(date);
		shareWeekdays(dates, beside?.weekdays ?? []);
	}
	return dates;
}

function yearOf(
	ownYear: number | undefined,
	before: WrittenDate | undefined,
	month: number,
): { year?: number } {
	if (ownYear !== undefined) return { year: ownYear };
	if (before?.year === undefined) return {};
	// 令和8年12月28日から1月4日
	return { year: month < before.month ? before.year + 1 : before.year };
}

function findBefore(
	text: string,
	date: WrittenDate | undefined,
	start: number,
): WrittenDate["follows"] {
	if (!date) return undefined;
	const between = text.slice(date.span.end, start);
	if (range.test(between)) return { date, isRange: true };
	if (list.test(between)) return { date, isRange: false };
	return undefined;
}

/** 5月3日・4日(土・日): each weekday belongs to the date at its place. */
function shareWeekdays(dates: WrittenDate[], weekdays: WrittenWeekday[]): void {
	for (let i = 2; i <= weekdays.length; i++) {
		const date = dates.at(-i);
		const next = dates.at(1 - i);
		const weekday = weekdays.at(-i);
		if (!date || !weekday || date.weekday || next?.follows?.date !== date)
			return;
		date.weekday = weekday;
	}
}
