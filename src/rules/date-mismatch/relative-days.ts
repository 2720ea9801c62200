import type { AnalyzedText } from "../../core/analyzed-text";
import { type Day, dayAfter, weekdayOf } from "../../core/calendar";
import { isQuoted } from "../../core/context/mention";
import { weekdayLetters } from "../../core/dates/weekday";
import type { Span } from "../../core/span";

/** A day counted from now that stands beside a weekday it does not fall on. */
export type WrongRelativeDay = { span: Span; name: string; day: Day };

const daysFromNow: Record<string, number> = {
	一昨日: -2,
	おととい: -2,
	昨日: -1,
	きのう: -1,
	本日: 0,
	今日: 0,
	きょう: 0,
	明日: 1,
	あす: 1,
	あした: 1,
	明後日: 2,
	あさって: 2,
	しあさって: 3,
};

const name = `(?<name>${Object.keys(daysFromNow).join("|")})`;
const weekday = `(?<weekday>[${weekdayLetters}])`;

const beside = [
	// あさって日曜の朝市, 明日の土曜; 日曜劇場 is a name, and もし is before what is not so
	`(?<!一|し|もし|もしも)${name}の?${weekday}曜日?(?!会|劇場|ドラマ|ロードショー|洋画|映画|版|大工|と思|だと|かと|なら|だった|だっけ|じゃな|ではな|みたい|気分|かな|だろ)`,
	// 明日は土曜です
	`(?<!一|し|もし|もしも)${name}は${weekday}曜日?(?=です(?!か)|で、|なので|だよ|だから|。|!|$)`,
	// 明日(土), 本日(金・祝)
	`(?<!一|し)${name}\\s?\\(${weekday}(?:曜日?)?[)・]`,
].map((form) => new RegExp(form, "gu"));

export function findWrongRelativeDays(
	text: AnalyzedText,
	today: Day,
): WrongRelativeDay[] {
	return beside.flatMap((form) =>
		text.matches(form).flatMap(({ index, 0: words, groups }) => {
			const span = { start: index, end: index + words.length };
			const day = dayAfter(today, daysFromNow[groups?.name ?? ""] ?? 0);
			const written = weekdayLetters.indexOf(groups?.weekday ?? "");
			return written === weekdayOf(day) || isQuoted(text, span)
				? []
				: [{ span, name: groups?.name ?? "", day }];
		}),
	);
}
