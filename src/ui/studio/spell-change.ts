import { nameExemption } from "../../core/approval/approval";
import { siteIds } from "../../core/draft";
import type { Policy } from "../../core/policy";
import { severities } from "../../core/severity";
import { showHandle } from "../../core/show-handle";
import { siteNames } from "../site-names";
import type { Change } from "./compare-policies";
import type { Studio } from "./studio";
import { fieldNames, keyNames, valueNames, wording } from "./wording";

/** One difference as a person would say it: which part, which entry, from what to what. */
export function spellChange(
	change: Change,
	studio: Pick<Studio, "say" | "policy" | "rulings" | "guidelines">,
): { what: string; how: string } {
	const { say, policy, rulings, guidelines } = studio;
	const dayLetters = [...say(wording.dayNames)];
	const name = keyNames[change.key as keyof Policy];
	const rule = rulings.find(({ id }) => id === change.field)?.title;
	const fieldName = change.field ? fieldNames[change.field] : undefined;
	const field = fieldName ? say(fieldName) : change.field;
	const [site, ...rest] = (change.item ?? "").split(" ");
	const known = siteIds.find((id) => id === site);
	const item =
		change.key === "accounts" && known
			? `${siteNames[known]} ${showHandle(known, rest.join(" "))}`
			: change.field === "exemptions" && change.item
				? say(nameExemption(change.item))
				: change.item;
	const value = (written = "") => {
		const severity = severities.find((known) => known === written);
		if (change.key === "rules" && severity)
			return say(wording.severity[severity]);
		if (change.key === "guideline")
			return guidelines.find(({ id }) => id === written)?.title ?? written;
		if (change.field === "days")
			return written.replace(/\d/g, (day) => dayLetters[Number(day)] ?? day);
		const named = change.field ? valueNames[written] : undefined;
		return named ? say(named) : written;
	};
	const part = rule ? say(rule) : field;
	// Of a list the entry comes first, of a table its field.
	const isList = Array.isArray(policy[change.key as keyof Policy]);
	const inside = isList ? [item, part] : [part, item];
	return {
		what: [name ? say(name) : change.key, ...inside]
			.filter(Boolean)
			.join(" › "),
		how:
			change.kind === "changed"
				? `${value(change.before)} → ${value(change.after)}`
				: value(change.after ?? change.before),
	};
}
