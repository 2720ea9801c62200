import { browsers, type Packages } from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";
import { isTable } from "../../core/table";

/** undefined where it is no JSON, or JSON of something else than a table. */
export function parseTable(text: string): RawPolicy | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
		return isTable(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** The table at the end of the way, if there is one. */
export const tableAt = (
	value: unknown,
	...way: string[]
): RawPolicy | undefined => {
	const end = way.reduce<unknown>(
		(table, key) =>
			isTable(table) && Object.hasOwn(table, key) ? table[key] : undefined,
		value,
	);
	return isTable(end) ? end : undefined;
};

const isOurs = (policy: unknown): policy is RawPolicy =>
	isTable(policy) &&
	["schemaVersion", "policyKeys", "guideline"].some((key) =>
		Object.hasOwn(policy, key),
	);

/** Of the settings of many extensions, ours: by its id, or else by its keys, since another build has another id. */
export function findOurEntry(
	entries: Record<string, unknown>,
	packages: Packages,
): RawPolicy | undefined {
	const ids = browsers.map((browser) => packages[browser]?.id ?? "");
	const byId = Object.entries(entries).find(([id]) => ids.includes(id))?.[1];
	if (isTable(byId)) return byId;
	return Object.values(entries).find(isOurs);
}
