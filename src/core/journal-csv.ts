/** The columns in their order. An entry that lacks something has an empty cell there. */
export const columns = [
	"at",
	"site",
	"account",
	"action",
	"rules",
	"doubts",
	"decision",
	"ground",
	"approver",
	"approvedAt",
	"approvedHow",
	"exemption",
	"pictures",
	"lastDay",
	"report",
	"tidied",
	"textHash",
] as const;
export type Column = (typeof columns)[number];

/** An entry in words, as people read it. */
export type JournalRow = Record<Column, string>;

/** Spreadsheets take a cell that begins like this for a formula, Japanese ones in full width as well (OWASP, CSV injection, 2026-11). */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

function cell(text: string): string {
	const safe = formulaStart.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * CSV that Excel opens rightly: byte order mark (else it takes UTF-8 for Shift_JIS), CRLF, no formulas.
 */
export function writeCsv(rows: JournalRow[], heading: JournalRow): string {
	const lines = [heading, ...rows].map((row) =>
		columns.map((column) => cell(row[column])).join(","),
	);
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}
