import type { Reason } from "./breath";
import type { Action, Draft, SiteId } from "./draft";
import type { RuleId } from "./ids";

/** One official post that went out after a breath. Never the text: only its hash, to tell later which text was meant. */
export type JournalEntry = {
	/** ISO 8601. */
	at: string;
	site: SiteId;
	/** Without @. */
	account: string;
	action: Action;
	/** The rules whose findings were open. */
	rules: RuleId[];
	/** The other reasons for the breath. */
	doubts: string[];
	/** What the person gave as the ground, an id of `grounds`. */
	ground?: string;
	/** SHA-256 of the text, hexadecimal. */
	textHash: string;
};

/** After this an entry is deleted. Milliseconds: one year. */
export const keptMs = 365 * 24 * 60 * 60 * 1000;

/** The entry for a post, or undefined where nothing may be recorded: only official accounts are. */
export function makeEntry(
	draft: Draft,
	reasons: Reason[],
	ground: string | undefined,
	textHash: string,
): JournalEntry | undefined {
	if (draft.account.kind !== "official") return undefined;
	const rules = reasons.flatMap((reason) =>
		reason.kind === "finding" ? [reason.finding.rule] : [],
	);
	const doubts = reasons.flatMap(({ kind }) =>
		kind === "finding" ? [] : [kind],
	);
	return {
		at: draft.at,
		site: draft.site,
		account: draft.account.handle ?? "",
		action: draft.action,
		rules: [...new Set(rules)],
		doubts,
		...(ground && { ground }),
		textHash,
	};
}

const columns = [
	"at",
	"site",
	"account",
	"action",
	"rules",
	"doubts",
	"ground",
	"textHash",
] as const;

/** An entry in words, as people read it. */
export type JournalRow = Record<keyof JournalEntry, string>;

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
