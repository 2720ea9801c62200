import type { RawPolicy } from "./managed-policy";
import { defaultPolicy, type Policy } from "./policy";
import { schemaVersion } from "./policy-form";

/** Registry and property lists cannot carry half a letter or control characters; of line ends there is one kind. */
export const cleanText = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
		.replace(/(?![\n\t])\p{Cc}|[\ufffd-\uffff]/gu, "");

function clean(value: unknown): unknown {
	if (typeof value === "string") return cleanText(value);
	if (Array.isArray(value)) return value.map(clean);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value)
		.filter(([, entry]) => entry !== undefined)
		.map(([key, entry]) => [cleanText(key), clean(entry)] as const)
		.filter(([key]) => key !== "" && key !== "__proto__");
	return Object.fromEntries(entries);
}

/** With the list of its keys, so that one a browser drops is noticed. */
const announce = (policy: RawPolicy): RawPolicy => ({
	...policy,
	policyKeys: Object.keys(policy),
});

/**
 * The policy as it is handed out: the keys that are set and only those, in the order of docs/admin.md, with revision and
 * version of the form, in text that every format can carry.
 */
export function writePolicy(
	settings: Partial<Policy>,
	revision: string,
): RawPolicy {
	const keys = Object.keys(defaultPolicy) as (keyof Policy)[];
	const set = keys
		.filter((key) => key !== "revision" && settings[key] !== undefined)
		.map((key) => [key, clean(settings[key])]);
	return announce({
		schemaVersion,
		revision: cleanText(revision),
		...Object.fromEntries(set),
	});
}

/** The policy that takes back every other: machines forget it and staff choose for themselves. */
export const writeRelease = (revision: string): RawPolicy =>
	announce({ schemaVersion, revision: cleanText(revision), released: true });
