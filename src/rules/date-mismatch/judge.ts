import type { AnalyzedText } from "../../core/analyzed-text";
import {
	type Day,
	dayAfter,
	dayNumber,
	holidayName,
	isHoliday,
	weekdayOf,
} from "../../core/calendar";
import { sentenceOf } from "../../core/context/clause";
import type { WrittenDate } from "../../core/dates/written-dates";
import { daysOf, isImpossible, possibleYears } from "../../core/dates/years";
import type { Hit } from "../../core/rule";
import { withWeekday } from "./with-weekday";
import * as say from "./wording";

export type Judged = { date: WrittenDate; fits: boolean; hit?: Hit };

/** What is wrong with a date, if anything. */
export function judge(
	date: WrittenDate,
	text: AnalyzedText,
	today: Day,
): Judged {
	const sentence = sentenceOf(text, date.span);
	const words = text.text.slice(sentence.start, sentence.end);
	const years = possibleYears(date, today, isPast(words));
	const [year = today.year] = years;
	if (isImpossible(date, years)) {
		const isMeant =
			!date.isSlashed || date.weekday || isDateContext(text, date);
		// 「6月31日という日はありません」
		if (!isMeant || /存在し|という日/.test(words)) return { date, fits: false };
		return { date, fits: false, hit: say.impossibleDate(date, year) };
	}
	if (date.isBehindEra)
		return { date, fits: false, hit: say.endedEra(date.span) };
	const days = daysOf(date, years);
	const { weekday } = date;
	const fitting = days.filter((day) => weekday?.weekday === weekdayOf(day));
	const [day] = days;
	if (!day) return { date, fits: false };
	if (weekday && fitting.length === 0) {
		const hit = say.wrongWeekday(date, day);
		const suggestion = withWeekday(date, text, weekdayOf(day));
		return {
			date,
			fits: false,
			hit: { ...hit, ...(suggestion && { suggestion }) },
		};
	}
	const meant = fitting[0] ?? day;
	if (
		date.isMarkedHoliday &&
		(fitting.length ? fitting : days).every((one) => isHoliday(one) === false)
	)
		return { date, fits: true, hit: say.noHoliday(date.span, meant) };
	const holiday = wrongHoliday(date, meant, text);
	if (holiday) return { date, fits: true, hit: holiday };
	const other = otherTroubles(date, meant, words, today);
	return { date, fits: true, ...(other && { hit: other }) };
}

/** 4月10日〜4月8日, and 2025年1月15日に開きます in January 2026. */
function otherTroubles(
	date: WrittenDate,
	day: Day,
	words: string,
	today: Day,
): Hit | undefined {
	const { follows } = date;
	if (follows?.isRange) {
		const first = follows.date;
		const isBackwards =
			first.year !== undefined && date.year !== undefined
				? dayNumber({ ...day, year: date.year }) <
					dayNumber({ ...first, year: first.year })
				: first.month === date.month && date.day < first.day;
		if (isBackwards)
			return say.backwards({ start: first.span.start, end: date.span.end });
	}
	const age = dayNumber(today) - dayNumber(day);
	// 申込締切は6月5日(木)です, on 11 June: the weekday makes the year sure.
	const isLate =
		date.year === undefined &&
		date.weekday &&
		age < 100 &&
		(isDeadline(words) || isAnnouncement(words));
	if (age > 0 && isLate) return say.past(date.span, day);
	// An older date is history; last year's is the usual slip.
	if (date.year !== undefined && age > 0 && age < 400 && isAnnouncement(words))
		return say.past(date.span, day);
	return undefined;
}

const holidayBehind =
	/^(?:は|の|、|・|\s|,)?[「『]?(?<name>元日|成人の日|建国記念の日|天皇誕生日|春分の日|昭和の日|憲法記念日|みどりの日|こどもの日|海の日|山の日|敬老の日|秋分の日|スポーツの日|文化の日|勤労感謝の日)/;

/** 9月16日の敬老の日, in a year in which it is the 15th. Names of events (山の日イベント) move freely. */
function wrongHoliday(
	{ span, year, weekday }: WrittenDate,
	day: Day,
	{ text }: AnalyzedText,
): Hit | undefined {
	const rest = text.slice(span.end, span.end + 12);
	const name = holidayBehind.exec(rest)?.groups?.name;
	if (!name || isHoliday(day) === undefined || holidayName(day) === name)
		return undefined;
	const right = [...Array(61).keys()]
		.map((i) => dayAfter(day, i - 30))
		.find((one) => holidayName(one) === name);
	if (!right) return undefined;
	const hit = say.otherHoliday(span, name, right);
	return year === undefined && !weekday ? { ...hit, atMost: "notice" } : hit;
}

const isDeadline = (words: string) =>
	/締め?切|〆切|必着|期限|申し?込み?は|応募は|まで(?:です|に(?:お|ご|申)|受け?付)/.test(
		words,
	) && !isPast(words);

const isPast = (words: string) =>
	/(?:まし|でし|だっ|[れわいっ]|(?<!あ)し)た(?![いくらりちめ])|結果|様子|実績/.test(
		words,
	);

const isAnnouncement = (words: string) =>
	/(?:開催|実施|開始|募集|発売|予定|開き|行い|始め|始まり|締め切り|受け付け|延期|配布|公開)(?:し|いた)?(?:ます|です|予定)|お待ちして|(?:ご参加|お越し|お申し?込み|ご来場)ください|締切|必着/.test(
		words,
	) && !/(?:まし|でし|だっ)た|以[前降]|から|現在|付け?(?:で|の)/.test(words);

/** 9/31 is a date in these surroundings; elsewhere it may be a fraction. */
function isDateContext({ text }: AnalyzedText, { span }: WrittenDate): boolean {
	return (
		/^\s?(?:まで|から|締切|〆切|必着|消印|に(?:開|実|行|発)|開催|実施|[〜~]|\d{1,2}[:時])/.test(
			text.slice(span.end, span.end + 6),
		) ||
		/(?:締切|締め切り|〆切|期限|日時|開催日|期間)[はが:]?\s?$|[〜~]\s?$/.test(
			text.slice(Math.max(0, span.start - 7), span.start),
		)
	);
}
