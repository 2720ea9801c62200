import type { ComponentChildren } from "preact";
import { enumerate } from "../../core/enumerate";
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

/** In a narrow window each entry is a block, and a heading stands before each of its parts. */
const columns: [string, Words][] = [
	["at", wording.columns.at],
	["post", wording.post],
	["rules", wording.columns.rules],
	["permission", wording.permission],
	["ground", wording.reasons],
	["lastDay", wording.columns.lastDay],
	["state", wording.state],
	["textHash", wording.columns.textHash],
];

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
	const join = (...parts: string[]) => enumerate(parts, language);
	const cells: Record<string, ComponentChildren> = {
		at: row.at,
		post: (
			<>
				{row.site} {row.account}
				<br />
				{row.action}
			</>
		),
		rules: join(row.rules, row.doubts),
		permission: row.approver
			? join(row.approver, row.approvedAt, row.approvedHow)
			: row.exemption,
		ground: join(row.ground, row.pictures),
		lastDay: row.lastDay,
		state: join(row.report, row.tidied),
		textHash: <code title={row.textHash}>{row.textHash.slice(0, 12)}</code>,
	};
	const needsWork = isDue(entry) || isOutOfDate(entry, today);
	return (
		<tr class={needsWork ? "work" : ""}>
			<td class="choice">
				<input
					type="checkbox"
					checked={isChosen}
					aria-label={`${wording.select[language]} ${row.at} ${row.account}`}
					onChange={onToggle}
				/>
			</td>
			{columns.map(([column, words]) => (
				<td key={column} data-column={column} data-label={words[language]}>
					{cells[column]}
				</td>
			))}
		</tr>
	);
}

/** The entries, newest first; each can be selected. */
export function EntryTable({ entries, chosen, spelling, onChoose }: Props) {
	const say = (words: Words) => words[spelling.language];
	const isAll = chosen.length === entries.length;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
		<section class="scroll" tabIndex={0} aria-label={say(wording.title)}>
			<table>
				<thead>
					<tr>
						<th scope="col" class="choice">
							<label data-label={say(wording.selectAll)}>
								<input
									type="checkbox"
									aria-label={say(wording.selectAll)}
									checked={isAll}
									onChange={() =>
										onChoose(isAll ? [] : entries.map(({ id }) => id))
									}
								/>
							</label>
						</th>
						{columns.map(([column, words]) => (
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
