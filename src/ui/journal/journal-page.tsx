import { useState } from "preact/hooks";
import { grounds } from "../../core/breath";
import {
	type JournalEntry,
	type JournalRow,
	writeCsv,
} from "../../core/journal";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";
import { download } from "../download";
import "../page.css";
import "./journal-page.css";
import { wording } from "./wording";

type Entry = JournalEntry & { id: number };

type Props = {
	/** Undefined when the journal could not be opened. */
	entries: Entry[] | undefined;
	/** Rule id → its name. */
	titles: Record<string, string>;
	language: Language;
	remove(ids: number[]): Promise<void>;
};

/** The day as people in the city hall count it. */
const dayOf = (at: string) =>
	new Date(at).toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });

function spell(
	entry: Entry,
	{ titles, language }: Pick<Props, "titles" | "language">,
): JournalRow {
	return {
		...entry,
		at: new Date(entry.at).toLocaleString(language, { timeZone: "Asia/Tokyo" }),
		account: showHandle(entry.site, entry.account),
		action: wording.action[entry.action][language],
		rules: entry.rules.map((id) => titles[id] ?? id).join("、"),
		doubts: entry.doubts
			.map((kind) => wording.doubt[kind]?.[language] ?? kind)
			.join("、"),
		ground: (entry.ground && grounds[entry.ground]?.[language]) || "",
	};
}

/** Shows, filters, exports and deletes what was recorded. */
export function JournalPage(props: Props) {
	const { entries, language } = props;
	const [filter, setFilter] = useState("");
	const [from, setFrom] = useState("");
	const [until, setUntil] = useState("");
	const say = (words: Words) => words[language];
	if (!entries)
		return (
			<main>
				<h1>{say(wording.title)}</h1>
				<p role="alert">{say(wording.broken)}</p>
			</main>
		);
	const shown = entries
		.filter(
			({ at }) =>
				(!from || dayOf(at) >= from) && (!until || dayOf(at) <= until),
		)
		.map((entry) => ({ id: entry.id, ...spell(entry, props) }))
		.filter(({ account, rules }) => `${account} ${rules}`.includes(filter));
	const heading = Object.fromEntries(
		Object.entries(wording.columns).map(([column, words]) => [
			column,
			say(words),
		]),
	) as JournalRow;

	return (
		<main class="journal">
			<h1>{say(wording.title)}</h1>
			<p>{say(wording.intro)}</p>
			<form class="add" onSubmit={(event) => event.preventDefault()}>
				<label>
					{say(wording.filter)}
					<input
						type="search"
						value={filter}
						onInput={(event) => setFilter(event.currentTarget.value)}
					/>
				</label>
				<label>
					{say(wording.from)}
					<input
						type="date"
						value={from}
						onInput={(event) => setFrom(event.currentTarget.value)}
					/>
				</label>
				<label>
					{say(wording.until)}
					<input
						type="date"
						value={until}
						onInput={(event) => setUntil(event.currentTarget.value)}
					/>
				</label>
				<button
					type="button"
					disabled={shown.length === 0}
					onClick={() =>
						download(
							"hitoiki.csv",
							writeCsv(shown, heading),
							"text/csv;charset=utf-8",
						)
					}
				>
					{say(wording.save)}
				</button>
				<button
					type="button"
					disabled={shown.length === 0}
					onClick={() => {
						if (confirm(say(wording.sure)))
							props.remove(shown.map(({ id }) => id));
					}}
				>
					{say(wording.remove)}
				</button>
			</form>
			{shown.length === 0 ? (
				<p role="status">
					{say(entries.length === 0 ? wording.empty : wording.none)}
				</p>
			) : (
				<div class="scroll">
					<table>
						<thead>
							<tr>
								{Object.entries(heading).map(([column, name]) => (
									<th key={column} scope="col">
										{name}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{shown.map((entry) => (
								<tr key={entry.id}>
									<td>{entry.at}</td>
									<td>{entry.site}</td>
									<td>{entry.account}</td>
									<td>{entry.action}</td>
									<td>{entry.rules}</td>
									<td>{entry.doubts}</td>
									<td>{entry.ground}</td>
									<td>
										<code title={entry.textHash}>
											{entry.textHash.slice(0, 12)}
										</code>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</main>
	);
}
