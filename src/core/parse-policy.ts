import * as v from "valibot";
import { siteIds } from "./draft";
import { defaultPolicy, type Policy } from "./policy";
import { severities } from "./severity";

/** What is wrong with a policy, and where: for the person who wrote it. */
export type PolicyProblem = {
	/** `accounts[2].site` */
	path: string;
	/** As written, shortened. */
	value: string;
	/** What would be right. */
	expected: string;
};

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
	days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
	start: time,
	end: time,
	breakStart: v.optional(time),
	breakEnd: v.optional(time),
});

const account = v.object({
	site: v.picklist(siteIds),
	id: v.pipe(
		text,
		v.trim(),
		v.transform((id) => id.replace(/^@/, "")),
		v.nonEmpty("a handle or a numeric id"),
	),
	kind: v.picklist(["official", "personal"]),
	name: v.optional(text),
	department: v.optional(text),
	replyPolicy: v.optional(v.picklist(["none", "template", "reply"])),
	purpose: v.optional(text),
	shared: v.optional(yesOrNo),
	character: v.optional(yesOrNo),
});

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
			.trim()
			.toLowerCase()
			.replace(/^[a-z]+:\/\//, "")
			.replace(/^\*?\./, "")
			.replace(/[/:?#].*$/, ""),
	),
	v.nonEmpty("a host name such as city.example.lg.jp"),
);

/** `items`, `entries` and `lists`: a wrong one is named and left out, the others stay. */
const fields = {
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
	allowedAccounts: {
		items: v.pipe(
			text,
			v.transform((id) => id.trim().replace(/^@/, "")),
		),
	},
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

type Schema = v.GenericSchema<unknown, unknown>;
type Field =
	| { whole: Schema; lists?: Record<string, Schema> }
	| { items: Schema }
	| { entries: Schema };

/** Keys that are no settings: about the policy itself, or a note of whoever wrote it. */
const aboutItself = ["schemaVersion", "policyKeys", "released", "$schema"];

const longestQuote = 80;

function shorten(value: unknown): string {
	try {
		return (JSON.stringify(value) ?? String(value)).slice(0, longestQuote);
	} catch {
		// A BigInt or a circle.
		return Object.prototype.toString.call(value);
	}
}

function read(
	schema: Schema,
	value: unknown,
	path: string,
	problems: PolicyProblem[],
): unknown {
	// An array is an object without the wanted keys to valibot.
	if (schema.type === "object" && Array.isArray(value)) {
		problems.push({ path, value: shorten(value), expected: "an object" });
		return undefined;
	}
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	for (const issue of result.issues) {
		const inside = (issue.path ?? [])
			.map(({ key }) =>
				typeof key === "number" ? `[${key}]` : `.${String(key)}`,
			)
			.join("");
		problems.push({
			path: path + inside,
			value: shorten(issue.input),
			expected:
				issue.type === "regex" || issue.type === "non_empty"
					? issue.message
					: (issue.expected ?? issue.message),
		});
	}
	return undefined;
}

function readItems(
	item: Schema,
	value: unknown,
	path: string,
	problems: PolicyProblem[],
): unknown[] | undefined {
	if (!Array.isArray(value)) {
		read(v.array(v.unknown()), value, path, problems);
		return undefined;
	}
	return value
		.map((entry, i) => read(item, entry, `${path}[${i}]`, problems))
		.filter((entry) => entry !== undefined);
}

function readField(
	field: Field,
	value: unknown,
	path: string,
	problems: PolicyProblem[],
): unknown {
	if ("whole" in field) {
		const whole = read(field.whole, value, path, problems);
		if (!field.lists || whole === undefined) return whole;
		const lists = Object.entries(field.lists).map(([key, items]) => [
			key,
			readItems(
				items,
				(value as Record<string, unknown>)[key] ?? [],
				`${path}.${key}`,
				problems,
			) ?? [],
		]);
		return { ...(whole as object), ...Object.fromEntries(lists) };
	}
	if ("items" in field) return readItems(field.items, value, path, problems);
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return read(v.object({}), value, path, problems);
	const entries = Object.entries(value)
		.map(
			([key, entry]) =>
				[key, read(field.entries, entry, `${path}.${key}`, problems)] as const,
		)
		.filter(([key, entry]) => entry !== undefined && key !== "__proto__");
	return Object.fromEntries(entries);
}

/** Reads settings from outside (a policy, a file, the storage). Never throws: what is wrong is named with its place, and the rest applies. */
export function parsePolicy(raw: unknown): {
	settings: Partial<Policy>;
	problems: PolicyProblem[];
} {
	const problems: PolicyProblem[] = [];
	if (typeof raw !== "object" || raw === null || Array.isArray(raw))
		return {
			settings: {},
			problems: [{ path: "", value: shorten(raw), expected: "an object" }],
		};
	const settings: [string, unknown][] = [];
	for (const [key, value] of Object.entries(raw)) {
		if (aboutItself.includes(key)) continue;
		if (!Object.hasOwn(fields, key)) {
			problems.push({
				path: key,
				value: shorten(value),
				expected: Object.keys(fields).join(" | "),
			});
			continue;
		}
		const parsed = readField(fields[key as keyof Policy], value, key, problems);
		if (parsed !== undefined) settings.push([key, parsed]);
	}
	return { settings: Object.fromEntries(settings), problems };
}

/** The settings in force: the organisation's win over the person's, key by key. */
export const resolvePolicy = (
	managed: Partial<Policy>,
	own: Partial<Policy>,
): Policy => ({
	...defaultPolicy,
	...own,
	...managed,
});
