import type { Approval } from "../core/approval/approval";
import type { Language } from "../core/words";

/** In English as no country reads it otherwise: 2026-04-01 10:00. */
const localeOf = (language: Language) => (language === "en" ? "sv" : language);

/** A day in Japan: 2026/4/1. */
export const tellDay = (at: string, language: Language): string =>
	new Date(at).toLocaleDateString(localeOf(language), {
		timeZone: "Asia/Tokyo",
	});

/** A moment as people in the city hall read it, to the minute: 2026/04/01 10:00. */
export const tellTime = (at: string, language: Language): string =>
	new Date(at).toLocaleString(localeOf(language), {
		timeZone: "Asia/Tokyo",
		dateStyle: "short",
		timeStyle: "short",
	});

/** 2026/04/01 10:00 山田課長 */
export const tellApproval = (
	{ at, by }: Approval,
	language: Language,
): string => `${tellTime(at, language)} ${by}`;
