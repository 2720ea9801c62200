import { useMemo, useState } from "preact/hooks";
import { nameExemption } from "../../core/approval/approval";
import { siteIds } from "../../core/draft";
import { parsePolicy } from "../../core/parse-policy";
import type { Policy } from "../../core/policy";
import { severities } from "../../core/severity";
import { showHandle } from "../../core/show-handle";
import { siteNames } from "../site-names";
import { type Change, comparePolicies } from "./compare-policies";
import { FileButton } from "./file-button";
import type { ReadPolicy } from "./import-part";
import { Part } from "./part";
import type { Studio } from "./studio";
import { fieldNames, keyNames, valueNames, wording } from "./wording";
import type { Revision } from "./work";

/** Differences that are told one by one; more are counted. */
const shownChanges = 200;

/** One difference as a person would say it: which part, which entry, from what to what. */
function spell(change: Change, studio: Studio): { what: string; how: string } {
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

/** What differs from a revision before. */
export function ComparePart({
	revisions,
	read,
	add,
	studio,
}: {
	revisions: Revision[];
	read: ReadPolicy;
	/** Takes a revision to compare with, and leaves the settings as they are. */
	add(revision: Revision): void;
	studio: Studio;
}) {
	const { settings, say } = studio;
	const [chosen, choose] = useState(0);
	const [unreadable, setUnreadable] = useState<string>();
	const open = (text: string, name: string) => {
		const found = read(text);
		setUnreadable(found ? undefined : name);
		if (!found) return;
		const { revision = "", ...settings } = parsePolicy(found.policy).settings;
		add({ revision, name, settings });
		choose(0);
	};
	const at = Math.min(chosen, revisions.length - 1);
	const before = revisions[at];
	const changes = useMemo(
		() => (before ? comparePolicies(before.settings, settings) : []),
		[before, settings],
	);
	return (
		<Part
			id="compare"
			title={wording.compare}
			help={wording.compareHelp}
			studio={studio}
		>
			{!before && <p class="empty">{say(wording.compareNone)}</p>}
			{before && (
				<label class="field">
					{say(wording.compareWith)}
					<select
						value={at}
						onChange={(event) => choose(Number(event.currentTarget.value))}
					>
						{revisions.map(({ revision, name }, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: its place is what is chosen
							<option key={i} value={i}>
								{[revision, name].filter(Boolean).join(" — ")}
							</option>
						))}
					</select>
				</label>
			)}
			<FileButton
				id="compare-file"
				label={say(wording.compareFile)}
				accept=".json,.reg,.mobileconfig,.plist,.txt"
				take={open}
			/>
			{unreadable && (
				<p role="alert" class="wrong">
					{unreadable}: {say(wording.unreadable)}
				</p>
			)}
			{before && changes.length === 0 && (
				<p role="status">{say(wording.same)}</p>
			)}
			{changes.length > 0 && (
				<ul class="rows changes">
					{changes.slice(0, shownChanges).map((change) => {
						const { what, how } = spell(change, studio);
						return (
							<li
								key={`${change.key} ${change.item} ${change.field}`}
								class={change.kind}
							>
								<b>{say(wording.change[change.kind])}</b> {what}{" "}
								{how && <span class="soft">{how}</span>}
							</li>
						);
					})}
				</ul>
			)}
			{changes.length > shownChanges && (
				<p>＋{(changes.length - shownChanges).toLocaleString()}</p>
			)}
		</Part>
	);
}
