import { dayAt } from "../core/calendar";
import { firstGregorianYear } from "../core/dates/eras";
import { findDates } from "../core/dates/written-dates";
import type { Hit, Rule } from "../core/rule";
import { findWrongTimes } from "./date-mismatch/clock-times";
import { judge } from "./date-mismatch/judge";
import { findWrongRelativeDays } from "./date-mismatch/relative-days";
import { isShownAsWrong } from "./date-mismatch/shown-wrong";
import { impossibleTime, otherRelativeDay } from "./date-mismatch/wording";

/** 日付と曜日: follows from the duty to be accurate, 芦別市 1-4(4), 宇部市 3(6), 武蔵野市 2.2(5). */
export const rule: Rule = {
	id: "date-mismatch",
	title: { ja: "日付と曜日", en: "Date and weekday" },
	why: {
		ja: "日付と曜日が食い違うと、読んだ人が別の日に来てしまうためです。",
		en: "People come on the wrong day when date and weekday differ.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text, draft) => {
		const today = dayAt(draft.at);
		if (!today || !/\d|[月時曜]|日\(/.test(text.text)) return [];
		const dates = findDates(text, today)
			.filter(({ year }) => year === undefined || year >= firstGregorianYear)
			.map((date) => judge(date, text, today));
		const anyYearlessFits = dates.some(
			({ date, fits }) => fits && date.year === undefined && date.weekday,
		);
		return [
			...dates.flatMap(({ date, hit }): Hit[] => {
				// 誤:5月10日(日) 正:5月10日(月)
				if (!hit || isShownAsWrong(text, date.span)) return [];
				// Where the text gives no year, the year is our guess; only a neighbour that fits the same year makes it sure.
				const isSure =
					date.year !== undefined || !date.weekday || anyYearlessFits;
				return [isSure ? hit : { ...hit, atMost: "notice" }];
			}),
			...findWrongRelativeDays(text, today)
				.filter(({ span }) => !isShownAsWrong(text, span))
				.map(({ span, name, day }) => otherRelativeDay(span, name, day)),
			...findWrongTimes(text)
				.filter(({ span }) => !isShownAsWrong(text, span))
				.map(({ span, suggestion }) => impossibleTime(span, suggestion)),
		];
	},
};
