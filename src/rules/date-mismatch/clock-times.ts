import type { AnalyzedText } from "../../core/analyzed-text";
import { isOverlapping, type Span } from "../../core/span";

export type WrongTime = {
	span: Span;
	/** 午後13時 instead of 午後1時. */
	suggestion?: string;
};

const colon = /(?<![\d:.])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])/g;
const words = /(?<!\d)(?<hour>\d{1,2})時(?!間)(?:(?<minute>\d{1,2})分(?!間))?/g;
const half = /(?<half>午前|午後)\s?(?<hour>\d{1,2})(?<rest>時(?!間)|:\d{2})/g;

/** Broadcasters and bars count the night on: 25:00, 29時. */
const latestHour = 30;

/** 21:75 is a time only where times are spoken of; scores, scales and ratios look the same. */
const timeBefore =
	/(?:午前|午後|[AP]M|時間|日時|開[始場演会店館]|受付|集合|時刻|締切|[日)\]]\s?|[〜~–-]\s?)[^\d\n]{0,4}$/i;
const timeAfter =
	/^\s?(?:[〜~–-]|から|より|まで|に(?:開|集|出|始|終)|開|集合|スタート|頃|ごろ|締|終了|発)/;
const noTime = /(?:スコア|得点|対戦|勝|敗|比率|割合|縮尺|混合|配合|倍率)/;

/** Times no clock shows: 25:70, 10時75分, 午後13時. */
export function findWrongTimes({
	text,
	links,
	matches,
	says,
}: AnalyzedText): WrongTime[] {
	const wrong: WrongTime[] = [];
	for (const match of matches(colon)) {
		const span = { start: match.index, end: match.index + match[0].length };
		const { hour, minute } = match.groups ?? {};
		const around =
			timeBefore.test(text.slice(Math.max(0, span.start - 10), span.start)) ||
			timeAfter.test(text.slice(span.end, span.end + 4));
		const isOff = Number(minute) >= 60 || Number(hour) >= latestHour;
		if (isOff && around && !says(noTime)) wrong.push({ span });
	}
	for (const match of matches(words)) {
		const { hour, minute } = match.groups ?? {};
		if (Number(minute ?? 0) < 60 && Number(hour) < latestHour) continue;
		wrong.push({
			span: { start: match.index, end: match.index + match[0].length },
		});
	}
	for (const match of matches(half)) {
		const { half: name, hour, rest } = match.groups ?? {};
		if (Number(hour) <= 12) continue;
		wrong.push({
			span: { start: match.index, end: match.index + match[0].length },
			...(name === "午後" &&
				Number(hour) <= 24 && {
					suggestion: `午後${Number(hour) - 12}${rest}`,
				}),
		});
	}
	return wrong.filter(
		({ span }) => !links.some((link) => isOverlapping(link, span)),
	);
}
