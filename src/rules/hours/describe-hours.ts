import type { Hours } from "../../core/policy";
import type { Words } from "../../core/words";

const names = {
	ja: ["日", "月", "火", "水", "木", "金", "土"],
	en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

const isWeekdays = (days: number[]) => [1, 2, 3, 4, 5].join() === days.join();

/** 平日 8:30〜17:15 */
export function describeHours({ days, start, end }: Hours): Words {
	const inOrder = [...new Set(days)].toSorted((a, b) => a - b);
	const list = (language: "ja" | "en", separator: string) =>
		inOrder.map((day) => names[language][day] ?? "").join(separator);
	const short = (time: string) => time.replace(/^0(?=\d:)/, "");
	return {
		ja: `${isWeekdays(inOrder) ? "平日" : list("ja", "・")} ${short(start)}〜${short(end)}`,
		en: `${isWeekdays(inOrder) ? "weekdays" : list("en", ", ")} ${short(start)}-${short(end)}`,
	};
}
