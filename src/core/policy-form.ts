import * as v from "valibot";
import { siteIds } from "./draft";
import type { Policy } from "./policy";
import { severities } from "./severity";

/** Admins' tools write yes and no in many ways; registries know only numbers. */
const yesOrNo = v.pipe(
	v.union([v.boolean(), v.picklist([0, 1, "0", "1", "true", "false"])]),
	v.transform(
		(value) =>
			value === true || value === 1 || value === "1" || value === "true",
	),
);
const text = v.string();
const texts = v.array(text);
const time = v.pipe(text, v.regex(/^([01]?\d|2[0-3]):[0-5]\d$/, "HH:MM"));

const hours = v.object({
	days: v.array(
		v.pipe(
			v.number(),
			v.integer("a whole number"),
			v.minValue(0),
			v.maxValue(6),
		),
	),
	start: time,
	end: time,
	breakStart: v.optional(time),
	breakEnd: v.optional(time),
});

/** A handle as people paste it, with one `@` or several; reading what was read changes nothing. */
const handle = v.pipe(
	text,
	v.transform((written) => written.replace(/^[\s@＠]+/, "").trimEnd()),
	v.nonEmpty("a handle or a numeric id"),
);

/** A Page's name in its address can change and is no id: an entry that has one would never match. */
const isFacebookId = ({ site, id }: { site: string; id: string }) =>
	site !== "facebook" || /^\d+$/.test(id);

const account = v.pipe(
	v.object({
		site: v.picklist(siteIds),
		id: handle,
		kind: v.picklist(["official", "personal"]),
		name: v.optional(text),
		department: v.optional(text),
		replyPolicy: v.optional(v.picklist(["none", "template", "reply"])),
		purpose: v.optional(text),
		shared: v.optional(yesOrNo),
		character: v.optional(yesOrNo),
	}),
	v.forward(
		v.partialCheck([["site"], ["id"]], isFacebookId, "Facebook’s numeric id"),
		["id"],
	),
);

const word = v.object({
	rule: text,
	match: v.pipe(text, v.trim(), v.nonEmpty("at least one letter")),
	message: v.optional(text),
	except: v.optional(texts, []),
});

const contact = v.object({
	for: texts,
	name: text,
	phone: v.optional(text),
	url: v.optional(text),
});

/** A clause of the organisation's own document; a wrong one is named and left out, the others stay. */
const customClause = v.object({
	place: v.pipe(text, v.trim(), v.nonEmpty("how people cite the clause")),
	summary: v.pipe(text, v.trim(), v.nonEmpty("what the clause asks")),
	appliesTo: v.optional(
		v.picklist(["official", "contractors", "personal", "both", "public"]),
		"both",
	),
	rules: v.optional(v.record(text, v.picklist(severities)), {}),
});
const customGuideline = v.object({
	title: v.optional(text, ""),
	date: v.optional(text, ""),
});

/** Host names as people paste them: with scheme, path, a leading dot or star. */
const host = v.pipe(
	text,
	v.transform((written) =>
		written
			.toLowerCase()
			.replace(/^\s*(?:[a-z]+:\/\/)?(?:\s|\*?\.)*/, "")
			.replace(/[/:?#].*$/s, "")
			.trimEnd(),
	),
	v.nonEmpty("a host name such as city.example.lg.jp"),
);

/** What each setting looks like. `items`, `entries` and `lists`: a wrong one is named and left out, the others stay. */
export const fields = {
	revision: { whole: text },
	organization: {
		whole: v.object({
			name: v.optional(text, ""),
			domains: v.optional(v.array(host), []),
		}),
	},
	guideline: { whole: text },
	customGuideline: { whole: customGuideline, lists: { clauses: customClause } },
	accounts: { items: account },
	rules: { entries: v.picklist(severities) },
	words: { items: word },
	allowedDomains: { items: host },
	blockedDomains: { items: host },
	allowedAccounts: { items: handle },
	workHours: { whole: hours },
	officeHours: { whole: hours },
	approval: {
		whole: v.object({
			required: v.optional(yesOrNo),
			exemptions: v.optional(texts, []),
		}),
	},
	disclaimer: { whole: text },
	contacts: { items: contact },
} satisfies Record<keyof Policy, Field>;

export type Schema = v.GenericSchema<unknown, unknown>;
export type Field =
	| { whole: Schema; lists?: Record<string, Schema> }
	| { items: Schema }
	| { entries: Schema };

/** Of the form of the keys, not of their contents: raise it when a key changes its meaning. */
export const schemaVersion = "1";

/** Keys that are no settings: about the policy itself, or a note of whoever wrote it. */
export const aboutItself = [
	"schemaVersion",
	"policyKeys",
	"released",
	"$schema",
];
