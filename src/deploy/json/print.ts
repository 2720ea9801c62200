/** As people read it, with a line end at the end of the file. */
export const print = (value: unknown): string =>
	`${JSON.stringify(value, null, 2)}\n`;
