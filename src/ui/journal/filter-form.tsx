import { type SiteId, siteIds } from "../../core/draft";
import { isDue, isOutOfDate, type JournalEntry } from "../../core/journal";
import { type JournalFilter, type Show, shows } from "../../core/pick-entries";
import type { Words } from "../../core/words";
import { siteNames } from "../site-names";
import { nameReason, type Spelling } from "./spell";
import { wording } from "./wording";

type Props = {
	entries: JournalEntry[];
	filter: JournalFilter;
	spelling: Spelling;
	onChange(change: Partial<JournalFilter>): void;
};

const unique = (values: string[]) => [...new Set(values)].toSorted();

/** What to look at: the two lists with their counts, account, site, point, period. */
export function FilterForm({ entries, filter, spelling, onChange }: Props) {
	const { language, today } = spelling;
	const say = (words: Words) => words[language];
	const counts: Record<Show, number> = {
		all: entries.length,
		due: entries.filter(isDue).length,
		stale: entries.filter((entry) => isOutOfDate(entry, today)).length,
	};
	const choose = (
		label: Words,
		value: string,
		options: [value: string, name: string][],
		onChoose: (value: string) => void,
	) => (
		<label>
			{say(label)}
			<select
				value={value}
				onChange={({ currentTarget }) => onChoose(currentTarget.value)}
			>
				<option value="">{say(wording.any)}</option>
				{options.map(([id, name]) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
	return (
		<form class="add" onSubmit={(event) => event.preventDefault()}>
			<fieldset class="shows">
				<legend>{say(wording.show)}</legend>
				{shows.map((show) => (
					<label key={show}>
						<input
							type="radio"
							name="show"
							value={show}
							checked={filter.show === show}
							onChange={() => onChange({ show })}
						/>{" "}
						{say(wording.shows[show])} {counts[show]}
					</label>
				))}
			</fieldset>
			{choose(
				wording.account,
				filter.account,
				unique(entries.map(({ account }) => account)).map((id) => [id, id]),
				(account) => onChange({ account }),
			)}
			{choose(
				wording.site,
				filter.site,
				siteIds.map((id) => [id, siteNames[id]]),
				(site) => onChange({ site: site as SiteId | "" }),
			)}
			{choose(
				wording.rule,
				filter.rule,
				unique(
					entries.flatMap(({ rules, doubts }) => [...rules, ...doubts]),
				).map((id) => [id, nameReason(id, spelling)]),
				(rule) => onChange({ rule }),
			)}
			<label>
				{say(wording.from)}
				<input
					type="date"
					value={filter.from}
					onInput={({ currentTarget }) =>
						onChange({ from: currentTarget.value })
					}
				/>
			</label>
			<label>
				{say(wording.until)}
				<input
					type="date"
					value={filter.until}
					onInput={({ currentTarget }) =>
						onChange({ until: currentTarget.value })
					}
				/>
			</label>
		</form>
	);
}
