import { writeCsvFile } from "./csv";

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

/** As a file for spreadsheets, the heading first. */
export const writeCsv = (rows: JournalRow[], heading: JournalRow): string =>
	writeCsvFile(
		[heading, ...rows].map((row) => columns.map((column) => row[column])),
	);
