import type { Language } from "./words";

/** Words in a row, as one separates them in a language; what is empty is left out. */
export const enumerate = (parts: string[], language: Language): string =>
	parts.filter(Boolean).join(language === "ja" ? "、" : ", ");
