import { tokyo } from "../tokyo";
import type { Permission, Way } from "./approval";

/** What a person has chosen and typed so far. */
export type TypedPermission = {
	/** `approved`, or the id of an exemption. */
	choice?: string;
	by: string;
	/** As a date field writes it: 2026-04-01T10:00, in Japan. */
	at: string;
	how: Way;
	number: string;
};

export const approved = "approved";

/** A moment as a date field writes it, to the minute, in Japan. */
export const writeForField = (now: number): string =>
	new Date(now + tokyo).toISOString().slice(0, 16);

const readField = (at: string): number => Date.parse(`${at}:00+09:00`);

/**
 * What has been chosen; undefined while something is missing. Nobody has approved in the future.
 * @param now milliseconds since 1970
 */
export function readPermission(
	{ choice, by, at, how, number }: TypedPermission,
	now: number,
): Permission | undefined {
	if (choice === undefined) return undefined;
	if (choice !== approved) return { exemption: choice };
	const name = by.trim();
	const time = readField(at);
	// The field knows minutes only, and the clock of another machine may be ahead a little.
	if (!name || Number.isNaN(time) || time > now + 60_000) return undefined;
	return {
		approval: {
			by: name,
			at: new Date(time).toISOString(),
			how,
			...(how === "decision" && number.trim() && { number: number.trim() }),
		},
	};
}
