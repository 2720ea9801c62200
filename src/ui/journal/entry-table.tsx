import { isDue, isOutOfDate, type JournalEntry } from "../../core/journal";
import type { Words } from "../../core/words";
import { type Spelling, spell } from "./spell";
import { wording } from "./wording";

type Entry = JournalEntry & { id: number };

type Props = {
	entries: Entry[];
	chosen: number[];
	spelling: Spelling;
	onChoose(ids: number[]): void;
};

const join = (...parts: string[]) => parts.filter(Boolean).join("、");

function Row({
	entry,
	isChosen,
	spelling,
	onToggle,
}: {
	entry: Entry;
	isChosen: boolean;
	spelling: Spelling;
	onToggle(): void;
}) {
	const row = spell(entry, spelling);
	const { language, today } = spelling;
	const needsWork = isDue(entry) || isOutOfDate(entry, today);
	return (
		<tr class={needsWork ? "work" : ""}>
			<td>
				<input
					type="checkbox"
					checked={isChosen}
					aria-label={`${wording.select[language]} ${row.at} ${row.account}`}
					onChange={onToggle}
				/>
			</td>
			<td data-column="at">{row.at}</td>
			<td data-column="post">
				{row.site} {row.account}
				<br />
				{row.action}
			</td>
			<td data-column="rules">{join(row.rules, row.doubts)}</td>
			<td data-column="permission">
				{row.approver
					? join(row.approver, row.approvedAt, row.approvedHow)
					: row.exemption}
			</td>
			<td data-column="ground">{join(row.ground, row.pictures)}</td>
			<td data-column="lastDay">{row.lastDay}</td>
			<td data-column="state">{join(row.report, row.tidied)}</td>
			<td data-column="textHash">
				<code title={row.textHash}>{row.textHash.slice(0, 12)}</code>
			</td>
		</tr>
	);
}

/** The entries, newest first; each can be selected. */
export function EntryTable({ entries, chosen, spelling, onChoose }: Props) {
	const say = (words: Words) => words[spelling.language];
	const isAll = chosen.length === entries.length;
	const headings: [string, Words][] = [
		["at", wording.columns.at],
		["post", wording.post],
		["rules", wording.columns.rules],
		["permission", wording.permission],
		["ground", wording.reasons],
		["lastDay", wording.columns.lastDay],
		["state", wording.state],
		["textHash", wording.columns.textHash],
	];
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
		<section class="scroll" tabIndex={0} aria-label={say(wording.title)}>
			<table>
				<thead>
					<tr>
						<th scope="col">
							<input
								type="checkbox"
								aria-label={say(wording.selectAll)}
								checked={isAll}
								onChange={() =>
									onChoose(isAll ? [] : entries.map(({ id }) => id))
								}
							/>
						</th>
						{headings.map(([column, words]) => (
							<th key={column} scope="col">
								{say(words)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{entries.map((entry) => (
						<Row
							key={entry.id}
							entry={entry}
							isChosen={chosen.includes(entry.id)}
							spelling={spelling}
							onToggle={() =>
								onChoose(
									chosen.includes(entry.id)
										? chosen.filter((id) => id !== entry.id)
										: [...chosen, entry.id],
								)
							}
						/>
					))}
				</tbody>
			</table>
		</section>
	);
}
