import type { Permission } from "./approval/approval";
import type { Breath, Reason } from "./breath";
import type { Action, Draft, SiteId } from "./draft";
import type { RuleId } from "./ids";
import type { PictureAnswers } from "./questions";

/** One official post that went out after a breath or on an approval. Never the text: only its hash, to tell later which text was meant. */
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
	/** confirmed: after the dialog · unasked: at once, because the approval had been recorded before. */
	decision: "confirmed" | "unasked";
	/** What the person gave as the ground, an id of `grounds`. */
	ground?: string;
	/** On what it went out, where an approval was needed. */
	permission?: Permission;
	/** What was said of the pictures. */
	pictures?: PictureAnswers;
	/** The last day the text names: YYYY-MM-DD. */
	lastDay?: string;
	/** Went out without an approval, and the superior is to be told: due until that is done. */
	report?: "due" | "done";
	/** When the superior was told: ISO 8601. */
	reportedAt?: string;
	/** When somebody saw to the post after it was out of date: ISO 8601. */
	tidiedAt?: string;
	/** SHA-256 of the text, hexadecimal. */
	textHash: string;
};

/** An entry as version 1 of the store held it: everything in it was confirmed. */
export type JournalEntryV1 = Pick<
	JournalEntry,
	| "at"
	| "site"
	| "account"
	| "action"
	| "rules"
	| "doubts"
	| "ground"
	| "textHash"
>;

export const fromVersion1 = (entry: JournalEntryV1): JournalEntry => ({
	...entry,
	decision: "confirmed",
});

/** After this an entry is deleted, unless it is still to be reported. Milliseconds: one year. */
export const keptMs = 365 * 24 * 60 * 60 * 1000;

type Sent = {
	/** Its account judged by the policy. */
	draft: Draft;
	reasons: Reason[];
	breath: Pick<Breath, "ground" | "pictures">;
	permission: Permission | undefined;
	/** True when a post on an exemption is to be reported. */
	reports: boolean;
	lastDay: string | undefined;
	textHash: string;
};

/** The entry for a post, or undefined where nothing may or need be recorded: only official accounts are, and only what was asked about or needed an approval. */
export function makeEntry(sent: Sent): JournalEntry | undefined {
	const { draft, reasons, breath, permission, lastDay, textHash } = sent;
	if (draft.account.kind !== "official") return undefined;
	if (reasons.length === 0 && !permission) return undefined;
	const rules = reasons.flatMap((reason) =>
		reason.kind === "finding" ? [reason.finding.rule] : [],
	);
	const doubts = reasons.flatMap(({ kind }) =>
		kind === "finding" ? [] : [kind],
	);
	const isDue = sent.reports && permission && "exemption" in permission;
	return {
		at: draft.at,
		site: draft.site,
		account: draft.account.handle ?? "",
		action: draft.action,
		rules: [...new Set(rules)],
		doubts,
		decision: reasons.length > 0 ? "confirmed" : "unasked",
		...(breath.ground && { ground: breath.ground }),
		...(permission && { permission }),
		...(breath.pictures && { pictures: breath.pictures }),
		...(lastDay && { lastDay }),
		...(isDue && { report: "due" }),
		textHash,
	};
}

export const isDue = ({ report }: Pick<JournalEntry, "report">): boolean =>
	report === "due";

/**
 * True when the last day the post names has passed and nobody has seen to it yet.
 * @param today YYYY-MM-DD, in Japan
 */
export const isOutOfDate = (
	{ lastDay, tidiedAt }: Pick<JournalEntry, "lastDay" | "tidiedAt">,
	today: string,
): boolean => lastDay !== undefined && lastDay < today && !tidiedAt;
