import { describe, expect, test } from "vitest";
import { columns, type JournalRow, writeCsv } from "../../src/core/journal-csv";

describe("as CSV", () => {
	const row = (change: Partial<JournalRow>): JournalRow => ({
		...empty,
		at: "2026/4/1 10:00:00",
		site: "X",
		account: "kawabe_city",
		action: "投稿",
		rules: "短縮URL",
		textHash: "0a1b",
		...change,
	});
	const empty = Object.fromEntries(
		columns.map((column) => [column, ""]),
	) as JournalRow;
	const heading = Object.fromEntries(
		columns.map((column) => [column, column]),
	) as JournalRow;
	const lineOf = (change: Partial<JournalRow>) =>
		writeCsv([row(change)], heading)
			.split("\r\n")
			.slice(1)
			.join("\r\n");

	test("begins with a byte order mark and ends each line with CRLF", () => {
		const csv = writeCsv([row({}), row({ site: "Facebook" })], heading);
		expect(csv).toBe(
			`\uFEFF${columns.join(",")}\r\n` +
				"2026/4/1 10:00:00,X,kawabe_city,投稿,短縮URL,,,,,,,,,,,,0a1b\r\n" +
				"2026/4/1 10:00:00,Facebook,kawabe_city,投稿,短縮URL,,,,,,,,,,,,0a1b\r\n",
		);
	});

	test("without entries there is the heading", () => {
		expect(writeCsv([], heading).split("\r\n")).toHaveLength(2);
	});

	test.each([
		["a comma", "甲,乙", '"甲,乙"'],
		["a quotation mark", '"甲"', '"""甲"""'],
		["a line break", "甲\n乙", '"甲\n乙"'],
		["a Windows line break", "甲\r\n乙", '"甲\r\n乙"'],
		["nothing special", "甲、乙", "甲、乙"],
	])("quotes a cell with %s", (_, cell, written) => {
		expect(lineOf({ rules: cell })).toContain(`,投稿,${written},,`);
	});

	test.each([
		["=1+1", "'=1+1"],
		["+81", "'+81"],
		["-1", "'-1"],
		["@kawabe_city", "'@kawabe_city"],
		["\t=1+1", "'\t=1+1"],
		['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
		["＝1＋1", "'＝1＋1"],
	])("makes no formula of %s", (cell, written) => {
		expect(lineOf({ rules: cell })).toContain(`,投稿,${written},,`);
	});
});
