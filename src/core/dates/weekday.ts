import type { Span } from "../span";

/** 日 = 0, as JavaScript counts. */
export const weekdayLetters = "日月火水木金土";
export const englishWeekdays = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
];

export type WrittenWeekday = { weekday: number; span: Span };

export type BesideDate = {
	/** One for each of the dates it belongs to: 3日・4日「(土・日)」. */
	weekdays: WrittenWeekday[];
	/** (月・祝), (祝), (火・振休) */
	isMarkedHoliday: boolean;
	end: number;
};

const day = `[${weekdayLetters}]`;
const english = "(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?";
const sticky = (source: string) => new RegExp(source, "iyd");

const bracketed = sticky(
	`\\s?[(\\[〈<【「《]\\s?(?:祝日?[・/、,])?(?<weekday>${day}|${english})(?<more>[^)\\]〉>】」》\\d\\n]{0,14})[)\\]〉>】」》]`,
);
const holidayAlone = sticky("\\s?[(\\[]祝日?[)\\]]");
const plain = [
	// 4月1日水曜日
	sticky(`\\s?(?<weekday>${day})曜日?`),
	// 7月20日の土曜日
	sticky(`\\s?の(?<weekday>${day})曜日?`),
	// 4月1日は水曜日です
	sticky(
		`(?:は|、|,|\\s)\\s?(?<weekday>${day})曜日?(?=です|だ|で|に|の|。|!|\\s|$)`,
	),
	// 4月1日 水 10:00
	sticky(`\\s?(?<weekday>${day})(?=\\s|[、。,・~〜\\d-]|$)`),
];
/** 水曜日(4月1日) */
const before = [
	new RegExp(`(?<weekday>${day})曜日?\\s?[(]$`, "d"),
	// 来週の火曜日、6月18日; 火曜日、6月18日 alone may be a list
	new RegExp(
		`(?:今週|来週|再来週|今度|次)の?(?<weekday>${day})曜日?[、,のは\\s]{0,2}$`,
		"d",
	),
];

/** A further weekday in the same brackets: the 日 of (土・日), of (土日), of (土曜日・日曜日). */
const further = new RegExp(
	`(?<=^[・/、,と〜~-]?|[・/、,と〜~-])${day}(?=曜|祝|[・/、,と〜~-]|$)`,
	"g",
);
const holidayMark =
	/(?:^|[・/、,\s])(?:祝|祝日|祭日|振休|振替|振替休日|休|休日|国民の休日)(?=$|[・/、,\s])/;
/** What may stand behind the weekday in its brackets: (月・祝), (土日), (火曜日、雨天中止), not (月額) or (日本時間). */
const beside = /^(?:$|[・/、,\s〜~と-]|祝|休$|振|祭)/;

export const weekdayOfName = (name: string): number =>
	name.length === 1
		? weekdayLetters.indexOf(name)
		: englishWeekdays.findIndex((word) =>
				word.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()),
			);

const match = (expression: RegExp, text: string, at: number) => {
	expression.lastIndex = at;
	return expression.exec(text);
};

function read(found: RegExpExecArray): WrittenWeekday[] {
	const [start, end] = found.indices?.groups?.weekday ?? [0, 0];
	const name = found.groups?.weekday ?? "";
	return [{ weekday: weekdayOfName(name), span: { start, end } }];
}

/** The weekday written right behind a date that ends at `at`. */
export function readBeside(text: string, at: number): BesideDate | undefined {
	const inBrackets = match(bracketed, text, at);
	if (inBrackets) return readBrackets(inBrackets);
	const alone = match(holidayAlone, text, at);
	if (alone)
		return {
			weekdays: [],
			isMarkedHoliday: true,
			end: at + alone[0].length,
		};
	for (const expression of plain) {
		const found = match(expression, text, at);
		if (found)
			return {
				weekdays: read(found),
				isMarkedHoliday: false,
				end: at + found[0].length,
			};
	}
	return undefined;
}

function readBrackets(found: RegExpExecArray): BesideDate | undefined {
	const whole = found.groups?.more ?? "";
	const more = whole.replace(/^曜日?/, "");
	const offset =
		(found.indices?.groups?.more?.[0] ?? 0) + whole.length - more.length;
	const others = [...more.matchAll(further)].map(({ 0: name, index }) => ({
		weekday: weekdayOfName(name),
		span: { start: offset + index, end: offset + index + 1 },
	}));
	if (others.length === 0 && !beside.test(more)) return undefined;
	// 4月1日(土日祝を除く)
	if (/[除含]|以外/.test(more)) return undefined;
	return {
		weekdays: [...read(found), ...others],
		isMarkedHoliday:
			holidayMark.test(more) ||
			/祝[・/、,]?$/.test(more) ||
			/祝日?[・/、,]/.test(found[0]),
		end: found.index + found[0].length,
	};
}

/** 水曜日(4月1日): the weekday before a date that begins at `start`. */
export function readBefore(
	text: string,
	start: number,
): WrittenWeekday | undefined {
	const from = Math.max(0, start - 10);
	const written = text.slice(from, start);
	const found = before
		.map((expression) => expression.exec(written))
		.find((match) => match !== null);
	if (!found) return undefined;
	const [first, last] = found.indices?.groups?.weekday ?? [0, 0];
	return {
		weekday: weekdayOfName(found.groups?.weekday ?? ""),
		span: { start: from + first, end: from + last },
	};
}
