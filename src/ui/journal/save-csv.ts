import type { JournalEntry } from "../../core/journal";
import { type JournalRow, writeCsv } from "../../core/journal-csv";
import { download } from "../download";
import { type Spelling, spell } from "./spell";
import { wording } from "./wording";

/** Hands the entries to the person as a file. */
export function saveCsv(entries: JournalEntry[], spelling: Spelling): void {
	const heading = Object.fromEntries(
		Object.entries(wording.columns).map(([column, words]) => [
			column,
			words[spelling.language],
		]),
	) as JournalRow;
	const rows = entries.map((entry) => spell(entry, spelling));
	download(
		`hitoiki-${spelling.today}.csv`,
		writeCsv(rows, heading),
		"text/csv;charset=utf-8",
	);
}
