import type { Approval } from "../core/approval/approval";
import type { Language } from "../core/words";

/** A moment as people in the city hall read it, to the minute: 2026/04/01 10:00; in English 2026-04-01 10:00, which no country reads otherwise. */
export const tellTime = (at: string, language: Language): string =>
	new Date(at).toLocaleString(language === "en" ? "sv" : language, {
		timeZone: "Asia/Tokyo",
		dateStyle: "short",
		timeStyle: "short",
	});

/** 2026/04/01 10:00 山田課長 */
export const tellApproval = (
	{ at, by }: Approval,
	language: Language,
): string => `${tellTime(at, language)} ${by}`;
