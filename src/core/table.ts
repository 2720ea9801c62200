/** A table with text keys, as JSON has them; not a list. */
export const isTable = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a table from outside; whatever else is in it is left out. */
export const readTexts = (value: unknown): Record<string, string> =>
	isTable(value)
		? Object.fromEntries(
				Object.entries(value).filter(
					(entry): entry is [string, string] => typeof entry[1] === "string",
				),
			)
		: {};
