import * as v from "valibot";
import { defaultPolicy, type Policy } from "./policy";
import {
	aboutItself,
	type Field,
	fields,
	type Schema,
	schemaVersion,
} from "./policy-form";
import { isTable } from "./table";

/** What is wrong with a policy, and where: for the person who wrote it. */
export type PolicyProblem = {
	/** `accounts[2].site` */
	path: string;
	/** As written, shortened. */
	value: string;
	/** What would be right. */
	expected: string;
};

const longestQuote = 80;

function shorten(value: unknown): string {
	try {
		return (JSON.stringify(value) ?? String(value)).slice(0, longestQuote);
	} catch {
		// A BigInt or a circle.
		return Object.prototype.toString.call(value);
	}
}

/** Whose message is ours, and says what is expected. */
const named = ["regex", "non_empty", "integer", "partial_check"];

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
			// What two keys say together is input as a whole; the place names one of them.
			value: shorten(issue.path?.at(-1)?.value ?? issue.input),
			expected: named.includes(issue.type)
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

/** Reads one value by its form, and names what is wrong in it. */
export function readField(
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
	if (!isTable(value)) return read(v.object({}), value, path, problems);
	const entries = Object.entries(value)
		.map(
			([key, entry]) =>
				[key, read(field.entries, entry, `${path}.${key}`, problems)] as const,
		)
		.filter(([key, entry]) => entry !== undefined && key !== "__proto__");
	return Object.fromEntries(entries);
}

/** Some tools write every value as a number. Without a version it is taken for ours. */
const isOfThisVersion = (version: unknown) =>
	version === undefined ||
	version === schemaVersion ||
	version === Number(schemaVersion);

/**
 * Reads settings from outside (a policy, a file, the storage). Never throws: what is wrong is named with its place, and the rest applies.
 * So it is with a policy of another version: it is named, and what is known of it applies.
 */
export function parsePolicy(raw: unknown): {
	settings: Partial<Policy>;
	problems: PolicyProblem[];
} {
	const problems: PolicyProblem[] = [];
	if (!isTable(raw))
		return {
			settings: {},
			problems: [{ path: "", value: shorten(raw), expected: "an object" }],
		};
	if (!isOfThisVersion(raw.schemaVersion))
		problems.push({
			path: "schemaVersion",
			value: shorten(raw.schemaVersion),
			expected: `"${schemaVersion}"`,
		});
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
