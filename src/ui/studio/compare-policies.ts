import type { Policy } from "../../core/policy";
import { isTable } from "../../core/table";

/** One difference. `item`: which entry of a list or table; `field`: which part of it. Absent values: it was not there. */
export type Change = {
	kind: "added" | "removed" | "changed";
	key: string;
	item?: string;
	field?: string;
	before?: string;
	after?: string;
};

type Place = Pick<Change, "key" | "item" | "field"> & { value: string };

const spell = (value: unknown): string =>
	Array.isArray(value)
		? value.map(spell).join("、")
		: isTable(value)
			? JSON.stringify(value)
			: String(value);

/** By what an entry stays the same while the rest of it changes: a handle, a phrase, a name. */
function nameOf(entry: unknown): string {
	if (!isTable(entry)) return String(entry);
	const { site, id, rule, match, name, place } = entry;
	if (place !== undefined) return String(place);
	if (id !== undefined) return [site, id].filter(Boolean).join(" ");
	if (match !== undefined) return [match, rule].filter(Boolean).join(" ");
	return name === undefined ? JSON.stringify(entry) : String(name);
}

/** Every place of a policy with what stands there, named so that two policies can be laid side by side. */
function placesOf(settings: Partial<Policy>): Map<string, Place> {
	const places = new Map<string, Place>();
	const put = (place: Place) =>
		places.set(
			JSON.stringify([place.key, place.item ?? null, place.field ?? null]),
			place,
		);
	for (const [key, value] of Object.entries(settings)) {
		if (value === undefined) continue;
		if (Array.isArray(value)) {
			put({ key, value: "" });
			for (const entry of value as unknown[]) {
				const item = nameOf(entry);
				put({ key, item, value: "" });
				if (!isTable(entry)) continue;
				for (const [field, part] of Object.entries(entry))
					put({ key, item, field, value: spell(part) });
			}
		} else if (isTable(value)) {
			put({ key, value: "" });
			// Days of the week read better together.
			for (const [field, part] of Object.entries(value))
				if (Array.isArray(part) && field !== "days")
					for (const entry of part)
						put({
							key,
							field,
							item: nameOf(entry),
							value: isTable(entry) ? spell(entry) : "",
						});
				else put({ key, field, value: spell(part) });
		} else put({ key, value: spell(value) });
	}
	return places;
}

/** The fields of an entry that is itself new or gone go without saying. */
const isWholeNews = (
	{ key, item, field }: Place,
	own: Map<string, Place>,
	others: Map<string, Place>,
) => {
	const entry = JSON.stringify([key, item, null]);
	return (
		field !== undefined &&
		item !== undefined &&
		own.has(entry) &&
		!others.has(entry)
	);
};

/**
 * What differs between two policies, key by key in the order of the keys. An entry that is new or gone is one line; its fields are not told one by one.
 * The revision is no difference.
 */
export function comparePolicies(
	before: Partial<Policy>,
	after: Partial<Policy>,
): Change[] {
	// What is the very same object needs no look, however long it is.
	const differing = (settings: Partial<Policy>): Partial<Policy> =>
		Object.fromEntries(
			Object.entries(settings).filter(
				([key, value]) =>
					before[key as keyof Policy] !== value ||
					after[key as keyof Policy] !== value,
			),
		);
	const old = placesOf(differing(before));
	const fresh = placesOf(differing(after));
	const changes: Change[] = [];
	for (const [id, place] of old) {
		const { value, ...rest } = place;
		const now = fresh.get(id);
		if (now && now.value !== value)
			changes.push({
				kind: "changed",
				...rest,
				before: value,
				after: now.value,
			});
		if (!now && !isWholeNews(place, old, fresh))
			changes.push({ kind: "removed", ...rest, before: value });
	}
	for (const [id, place] of fresh) {
		const { value, ...rest } = place;
		if (!old.has(id) && !isWholeNews(place, fresh, old))
			changes.push({ kind: "added", ...rest, after: value });
	}
	const order = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return changes
		.filter(({ key }) => key !== "revision")
		.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
