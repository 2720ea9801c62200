import * as v from "valibot";
import { type KeptApproval, ways } from "./approval/approval";
import { actions, siteIds } from "./draft";
import type { JournalEntry } from "./journal";
import { pictureQuestions } from "./questions";

const text = v.string();
const moment = v.pipe(
	text,
	v.check((at) => !Number.isNaN(Date.parse(at))),
);
const site = v.picklist(siteIds);
const approval = v.object({
	by: text,
	at: moment,
	how: v.picklist(ways),
	number: v.optional(text),
});

const entry = v.object({
	at: moment,
	site,
	account: text,
	action: v.picklist(actions),
	rules: v.array(text),
	doubts: v.array(text),
	decision: v.picklist(["confirmed", "unasked"]),
	ground: v.optional(text),
	permission: v.optional(
		v.union([v.object({ approval }), v.object({ exemption: text })]),
	),
	pictures: v.optional(
		v.object(v.entriesFromList(pictureQuestions, v.optional(text))),
	),
	lastDay: v.optional(text),
	report: v.optional(v.picklist(["due", "done"])),
	reportedAt: v.optional(moment),
	tidiedAt: v.optional(moment),
	textHash: text,
} satisfies Record<keyof JournalEntry, v.GenericSchema>);

const keptApproval = v.object({
	site,
	account: text,
	textHash: text,
	approval,
	recordedAt: moment,
} satisfies Record<keyof KeptApproval, v.GenericSchema>);

/** True for an entry of the journal as this version of the extension writes and shows it. */
export const isEntry = (stored: unknown): stored is JournalEntry =>
	v.is(entry, stored);

/** True for an approval on record; without it the person is asked once more. */
export const isKeptApproval = (stored: unknown): stored is KeptApproval =>
	v.is(keptApproval, stored);
