import { writeCsvFile } from "../../core/csv";
import type { Guideline } from "../../core/guideline";
import type { SelfCheckItem } from "../../core/self-check";
import type { Confirmation } from "../../core/self-check-due";
import { personnelChange } from "../../core/self-check-due";
import type { Language, Words } from "../../core/words";
import { download } from "../download";
import { tellTime } from "../tell-approval";
import { wording } from "./wording";

export type Stored = Confirmation & { id: number };

type Props = {
	confirmations: Stored[];
	items: SelfCheckItem[];
	guideline: Guideline | undefined;
	/** For the name of the file: 2026-04-01. */
	today: string;
	language: Language;
	remove(id: number): void;
};

const columns = ["at", "item", "by", "clauses"] as const;

function spell(
	{ at, item, by }: Confirmation,
	{ items, guideline, language }: Props,
): Record<(typeof columns)[number], string> {
	const known = items.find(({ id }) => id === item);
	const places = (known?.clauses ?? []).flatMap(
		(id) => guideline?.clauses.find((clause) => clause.id === id)?.place ?? [],
	);
	const name =
		item === personnelChange
			? wording.changedRecord[language]
			: known?.text[language];
	return {
		at: tellTime(at, language),
		// The item may have belonged to another guideline.
		item: name ?? item,
		by,
		clauses: places.join("、"),
	};
}

/** What was confirmed, when and by whom; to export, and to take back what was pressed by mistake. */
export function History(props: Props) {
	const { confirmations, language, today, remove } = props;
	const say = (words: Words) => words[language];
	const rows = confirmations.map((one) => ({
		id: one.id,
		...spell(one, props),
	}));
	const heading = columns.map((column) => say(wording.columns[column]));
	const save = () =>
		download(
			`hitoiki-self-check-${today}.csv`,
			writeCsvFile([
				heading,
				...rows.map((row) => columns.map((column) => row[column])),
			]),
			"text/csv;charset=utf-8",
		);
	return (
		<section>
			<h2>{say(wording.history)}</h2>
			{rows.length === 0 ? (
				<p>{say(wording.noHistory)}</p>
			) : (
				<>
					<button type="button" onClick={save}>
						{say(wording.save)}
					</button>
					<ul class="history">
						{rows.map((row) => (
							<li key={row.id}>
								<span class="soft">{row.at}</span>
								<span class="what">{row.item}</span>
								<span>{row.by}</span>
								<button
									type="button"
									aria-label={`${say(wording.remove)}: ${row.at} ${row.item}`}
									onClick={() => {
										if (confirm(say(wording.sure))) remove(row.id);
									}}
								>
									{say(wording.remove)}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}
