/** The languages the extension speaks. Staff read Japanese; English is for colleagues who prefer it. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

/** One sentence in every language; a type error says which one is missing. */
export type Words = Record<Language, string>;
