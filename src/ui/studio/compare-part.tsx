import { useMemo, useState } from "preact/hooks";
import { parsePolicy } from "../../core/parse-policy";
import { comparePolicies } from "./compare-policies";
import { FileButton } from "./file-button";
import type { ReadPolicy } from "./import-part";
import { Part } from "./part";
import { spellChange } from "./spell-change";
import type { Studio } from "./studio";
import { wording } from "./wording";
import type { Revision } from "./work";

/** Differences that are told one by one; more are counted. */
const shownChanges = 200;

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
						const { what, how } = spellChange(change, studio);
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
