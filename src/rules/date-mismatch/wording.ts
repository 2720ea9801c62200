import { type Day, weekdayOf } from "../../core/calendar";
import { daysIn } from "../../core/dates/eras";
import { englishWeekdays, weekdayLetters } from "../../core/dates/weekday";
import type { WrittenDate } from "../../core/dates/written-dates";
import type { Hit } from "../../core/rule";
import type { Span } from "../../core/span";
import type { Words } from "../../core/words";

const advice: Words = {
	ja: "日付と曜日のどちらが正しいか、元の資料と照らし合わせてください。",
	en: "Please compare date and weekday with the original paper.",
};

const inJapanese = ({ year, month, day }: Day) => `${year}年${month}月${day}日`;
const inEnglish = ({ year, month, day }: Day) =>
	`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export function wrongWeekday({ span, year }: WrittenDate, day: Day): Hit {
	const weekday = weekdayOf(day);
	const guessed = year === undefined;
	return {
		span,
		message: {
			ja: `${guessed ? `${day.year}年とすると、${day.month}月${day.day}日` : inJapanese(day)}は${weekdayLetters[weekday]}曜日です。日付か曜日のどちらかが違っているようです。`,
			en: `${inEnglish(day)} is a ${englishWeekdays[weekday]}. Either the date${guessed ? ", the year" : ""} or the weekday seems to be wrong.`,
		},
		advice,
	};
}

export const otherRelativeDay = (span: Span, name: string, day: Day): Hit => ({
	span,
	message: {
		ja: `「${name}」は${day.month}月${day.day}日（${weekdayLetters[weekdayOf(day)]}）です。日か曜日のどちらかが違っているようです。`,
		en: `“${name}” is ${inEnglish(day)}, a ${englishWeekdays[weekdayOf(day)]}. Either the day or the weekday seems to be wrong.`,
	},
	advice,
	// The post may be meant for another day.
	atMost: "notice",
});

export const noHoliday = (span: Span, day: Day): Hit => ({
	span,
	message: {
		ja: `${inJapanese(day)}は祝日・休日ではないようです。`,
		en: `${inEnglish(day)} does not seem to be a public holiday.`,
	},
	advice,
});

export const otherHoliday = (span: Span, name: string, day: Day): Hit => ({
	span,
	message: {
		ja: `${day.year}年の${name}は${day.month}月${day.day}日（${weekdayLetters[weekdayOf(day)]}）です。日付が違っているようです。`,
		en: `In ${day.year} ${name} is on ${inEnglish(day)}. The date seems to be wrong.`,
	},
	advice,
});

export const endedEra = (span: Span): Hit => ({
	span,
	message: {
		ja: "その元号の年は、すでに終わった後の数え方です。",
		en: "That era had ended before this year.",
	},
	advice: {
		ja: "元号と年を元の資料で確かめてください。",
		en: "Please compare era and year with the original paper.",
	},
	atMost: "notice",
});

export function impossibleDate(date: WrittenDate, year: number): Hit {
	const { span, month, day } = date;
	const isMonth = month >= 1 && month <= 12;
	const last = isMonth ? daysIn(year, month) : 0;
	return {
		span,
		message: isMonth
			? {
					ja: `${year}年の${month}月は${last}日までです。${day}日はありません。`,
					en: `Month ${month} of ${year} has ${last} days; there is no day ${day}.`,
				}
			: {
					ja: `${month}月という月はありません。`,
					en: `There is no month ${month}.`,
				},
		advice: {
			ja: "正しい日付を元の資料で確かめてください。",
			en: "Please look up the right date in the original paper.",
		},
	};
}

export const backwards = (span: Span): Hit => ({
	span,
	message: {
		ja: "期間の終わりの日が、始まりの日より前になっています。",
		en: "The period ends before it begins.",
	},
	advice: {
		ja: "期間の日付を元の資料で確かめてください。",
		en: "Please look up both dates in the original paper.",
	},
});

export const past = (span: Span, day: Day): Hit => ({
	span,
	message: {
		ja: `${inJapanese(day)}はもう過ぎた日ですが、これからのこととして書かれているようです。`,
		en: `${inEnglish(day)} has passed, but the post seems to announce it.`,
	},
	advice: {
		ja: "年が前のままになっていないか確かめてください。",
		en: "Please see whether the year was left from an older text.",
	},
	atMost: "notice",
});

export const impossibleTime = (
	span: Span,
	suggestion: string | undefined,
): Hit => ({
	span,
	message: suggestion
		? {
				ja: "「午後」と24時間制の時刻が一緒に書かれています。",
				en: "“p.m.” and the 24-hour clock are mixed.",
			}
		: {
				ja: "時計にない時刻です。",
				en: "No clock shows this time.",
			},
	advice: {
		ja: "正しい時刻を元の資料で確かめてください。",
		en: "Please look up the right time in the original paper.",
	},
	...(suggestion && { suggestion, atMost: "notice" as const }),
});
