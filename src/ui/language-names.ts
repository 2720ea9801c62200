import type { Language } from "../core/words";

/** Each in its own language, for whoever cannot read the other. */
export const languageNames: Record<Language, string> = {
	ja: "日本語",
	en: "English",
};
