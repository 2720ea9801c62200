import { useState } from "preact/hooks";
import type { JournalEntry } from "../../core/journal";
import {
	everything,
	type JournalFilter,
	pickEntries,
	type Show,
} from "../../core/pick-entries";
import type { Words } from "../../core/words";
import "../page.css";
import "./journal-page.css";
import { EntryTable } from "./entry-table";
import { FilterForm } from "./filter-form";
import { saveCsv } from "./save-csv";
import type { Spelling } from "./spell";
import { wording } from "./wording";

export type Entry = JournalEntry & { id: number };

type Props = Spelling & {
	/** Undefined when the journal could not be opened. */
	entries: Entry[] | undefined;
	/** How many there are besides that cannot be read. */
	unreadable: number;
	/** What to look at first. */
	show: Show;
	remove(ids: number[]): Promise<void>;
	/** Everything, with the remembered approvals. */
	removeAll(): Promise<void>;
	note(ids: number[], note: Partial<JournalEntry>): Promise<void>;
};

/** Shows, filters, exports and deletes what was recorded, and keeps the lists of what is to be reported and what is out of date. */
export function JournalPage(props: Props) {
	const { entries = [], language, today } = props;
	const [filter, setFilter] = useState<JournalFilter>({
		...everything,
		show: props.show,
	});
	const [chosen, setChosen] = useState<number[]>([]);
	const [hasFailed, setHasFailed] = useState(false);
	const say = (words: Words) => words[language];
	if (!props.entries)
		return (
			<main>
				<h1>{say(wording.title)}</h1>
				<p role="alert">{say(wording.broken)}</p>
			</main>
		);
	const shown = pickEntries(entries, filter, today);
	const selected = shown.filter(({ id }) => chosen.includes(id));
	const ids = selected.map(({ id }) => id);
	const change = async (work: Promise<void>) => {
		const isDone = await work.then(
			() => true,
			() => false,
		);
		setHasFailed(!isDone);
		if (isDone) setChosen([]);
	};
	const note = (noted: Partial<JournalEntry>) => change(props.note(ids, noted));
	const now = () => new Date().toISOString();

	return (
		<main class="journal">
			<h1>{say(wording.title)}</h1>
			<p>{say(wording.intro)}</p>
			{props.unreadable > 0 && (
				<p role="alert">
					{props.unreadable}
					{say(wording.unreadable)}
				</p>
			)}
			<FilterForm
				entries={entries}
				filter={filter}
				spelling={props}
				onChange={(changed) => setFilter({ ...filter, ...changed })}
			/>
			{filter.show !== "all" && <p>{say(wording.help[filter.show])}</p>}
			{hasFailed && (
				<p role="alert" class="wrong">
					{say(wording.failed)}
				</p>
			)}
			<p role="status">
				{entries.length === 0 && say(wording.empty)}
				{entries.length > 0 && shown.length === 0 && say(wording.none)}
				{shown.length > 0 && `${shown.length} ${say(wording.count)}`}
			</p>
			{shown.length > 0 && (
				<EntryTable
					entries={shown}
					chosen={ids}
					spelling={props}
					onChoose={setChosen}
				/>
			)}
			<div class="actions">
				<button
					type="button"
					disabled={!selected.some(({ report }) => report === "due")}
					onClick={() => note({ report: "done", reportedAt: now() })}
				>
					{say(wording.report)}
				</button>
				<button
					type="button"
					disabled={!selected.some(({ lastDay }) => lastDay)}
					onClick={() => note({ tidiedAt: now() })}
				>
					{say(wording.tidy)}
				</button>
				<button
					type="button"
					disabled={shown.length === 0}
					onClick={() => saveCsv(shown, props)}
				>
					{say(wording.save)}
				</button>
				<button
					type="button"
					disabled={ids.length === 0}
					onClick={() => {
						if (confirm(`${ids.length}${say(wording.sure)}`))
							change(props.remove(ids));
					}}
				>
					{say(wording.removeSelected)}
				</button>
				<button
					type="button"
					disabled={entries.length === 0}
					onClick={() => {
						if (confirm(say(wording.sureAll))) change(props.removeAll());
					}}
				>
					{say(wording.removeAll)}
				</button>
			</div>
		</main>
	);
}
