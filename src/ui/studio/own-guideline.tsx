import { useState } from "preact/hooks";
import type { CustomGuideline } from "../../core/custom-guideline";
import type { RuleId } from "../../core/ids";
import { PagedList } from "../paged-list";
import { OwnClause } from "./own-clause";
import type { ReadDocument } from "./read-document";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** What a fresh clause begins with. */
const blank = { summary: "", appliesTo: "official", rules: {} } as const;

type Reasons = Record<string, Record<RuleId, string[]>>;

/** Where a document is pasted and taken apart. */
function PasteDocument({
	read,
	take,
	studio,
}: {
	read: ReadDocument | undefined;
	take(found: ReturnType<ReadDocument>): void;
	studio: Studio;
}) {
	const { say } = studio;
	const [text, setText] = useState("");
	const [isEmpty, setEmpty] = useState(false);
	const split = (event: SubmitEvent) => {
		event.preventDefault();
		const found = read?.(text);
		if (!found) return;
		setEmpty(found.clauses.length === 0);
		if (found.clauses.length === 0) return;
		take(found);
		setText("");
	};
	return (
		<form class="paste" onSubmit={split}>
			<label for="own-document">{say(wording.ownPaste)}</label>
			<p id="own-document-help">{say(wording.ownPasteHelp)}</p>
			<textarea
				id="own-document"
				aria-describedby="own-document-help"
				rows={6}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<div class="row">
				<button type="submit" disabled={!read || text.trim() === ""}>
					{say(wording.ownSplit)}
				</button>
				{!read && <span role="status">{say(wording.ownLoading)}</span>}
			</div>
			{isEmpty && (
				<p role="alert" class="wrong">
					{say(wording.ownNothing)}
				</p>
			)}
		</form>
	);
}

/** The organisation's own document: pasted, split into clauses, each with the rules that serve it, corrected by hand. */
export function OwnGuideline({
	read,
	studio,
}: {
	/** Undefined while the dictionary is being loaded. */
	read: ReadDocument | undefined;
	studio: Studio;
}) {
	const { policy, say, set } = studio;
	const { customGuideline } = policy;
	const { title, date, clauses } = customGuideline;
	// Of the document just read; what was loaded from a file has none.
	const [reasons, setReasons] = useState<Reasons>({});
	const put = (change: Partial<CustomGuideline>, group?: string) =>
		set({ customGuideline: { ...customGuideline, ...change } }, group);
	const take = (found: ReturnType<ReadDocument>) => {
		put({
			title: title || found.title,
			clauses: found.clauses.map(({ clause }) => clause),
		});
		setReasons(
			Object.fromEntries(
				found.clauses.map(({ clause, because }) => [clause.place, because]),
			),
		);
	};
	const field = (key: "title" | "date", label: string) => (
		<label>
			{label}
			<input
				value={customGuideline[key]}
				onInput={({ currentTarget: { value } }) =>
					put({ [key]: value }, `customGuideline.${key}`)
				}
			/>
		</label>
	);
	return (
		<div class="own-guideline">
			<div class="add">
				{field("title", say(wording.ownTitle))}
				{field("date", say(wording.ownDate))}
			</div>
			<PasteDocument read={read} take={take} studio={studio} />
			<p class={clauses.length === 0 ? "empty" : "soft"} role="status">
				{clauses.length === 0
					? say(wording.customNone)
					: `${date} ${say(wording.customCount)}: ${clauses.length}、${say(wording.ownServed)}: ${clauses.filter(({ rules }) => Object.keys(rules).length > 0).length}`}
			</p>
			<PagedList
				items={clauses}
				name={say(wording.customCount)}
				say={say}
				keyOf={(clause) => `${clauses.indexOf(clause)}`}
				matches={({ place, summary }, wanted) =>
					`${place} ${summary}`.toLowerCase().includes(wanted)
				}
				row={(clause) => (
					<OwnClause
						clause={clause}
						because={reasons[clause.place] ?? {}}
						studio={studio}
						change={(changed, group) =>
							put(
								{ clauses: clauses.with(clauses.indexOf(clause), changed) },
								group,
							)
						}
						remove={() =>
							put({ clauses: clauses.filter((other) => other !== clause) })
						}
					/>
				)}
			/>
			<button
				type="button"
				onClick={() =>
					put({
						clauses: [
							...clauses,
							{
								...blank,
								place: `${say(wording.ownNewPlace)}${clauses.length + 1}`,
								summary: say(wording.ownNewSummary),
							},
						],
					})
				}
			>
				{say(wording.ownAdd)}
			</button>
		</div>
	);
}
