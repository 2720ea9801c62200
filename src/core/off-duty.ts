import { dayAt, dayNumber } from "./calendar";
import { tokyo } from "./tokyo";

/** What a person can say about these working hours: on leave today, taking a break now, or working from another hour on. */
export const offDutyChoices = ["leave", "break", "flexible"] as const;
export type OffDutyChoice = (typeof offDutyChoices)[number];

const minute = 60 * 1000;
const dayLength = 24 * 60 * minute;

const breakLength = 60 * minute;

/**
 * Until when the person is off duty: the end of the day in Japan, an hour from now, or the time named.
 * @param now ISO 8601
 * @param until HH:MM today in Japan, for `flexible`
 * @returns ISO 8601; undefined where the time is over already, or none
 */
export function endOfOffDuty(
	choice: OffDutyChoice,
	now: string,
	until?: string,
): string | undefined {
	const today = dayAt(now);
	if (!today) return undefined;
	const midnight = dayNumber(today) * dayLength - tokyo;
	const at = (time: number) => new Date(time).toISOString();
	if (choice === "leave") return at(midnight + dayLength);
	if (choice === "break") return at(Date.parse(now) + breakLength);
	const [, hours, minutes] = until?.match(/^(\d{1,2}):(\d{2})$/) ?? [];
	if (hours === undefined) return undefined;
	const end = midnight + (Number(hours) * 60 + Number(minutes)) * minute;
	return end > Date.parse(now) ? at(end) : undefined;
}

/** True while what the person said still holds. */
export const isOffDutyAt = (now: string, end: string | undefined): boolean =>
	end !== undefined && Date.parse(now) < Date.parse(end);
