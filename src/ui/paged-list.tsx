import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../core/words";
import { PageNav } from "./page-nav";

const wording = {
	filter: { ja: "絞り込み", en: "Filter" },
	noMatch: { ja: "当てはまるものはありません。", en: "Nothing matches." },
};

/** More entries on one page make a long list slow, and are not read. */
const pageSize = 20;

type Props<Item> = {
	items: Item[];
	/** Says whether an entry is meant by what is typed into the filter (in small letters). */
	matches(item: Item, wanted: string): boolean;
	keyOf(item: Item): string;
	row(item: Item): ComponentChildren;
	name: string;
	say(words: Words): string;
};

/** A list of any length: filtered and shown page by page, so that 10,000 entries cost as much as 20. */
export function PagedList<Item>(props: Props<Item>) {
	const { items, matches, keyOf, row, name, say } = props;
	const [filter, setFilter] = useState("");
	const [wanted, setPage] = useState(0);
	const found = filter
		? items.filter((item) => matches(item, filter.toLowerCase()))
		: items;
	const pages = Math.max(1, Math.ceil(found.length / pageSize));
	const page = Math.min(wanted, pages - 1);
	const shown = found.slice(page * pageSize, (page + 1) * pageSize);
	return (
		<div class="paged">
			{items.length > pageSize && (
				<label class="filter">
					{say(wording.filter)}
					<input
						type="search"
						value={filter}
						onInput={(event) => {
							setFilter(event.currentTarget.value);
							setPage(0);
						}}
					/>
				</label>
			)}
			{shown.length === 0 && items.length > 0 && (
				<p role="status">{say(wording.noMatch)}</p>
			)}
			<ul class="rows" aria-label={name}>
				{shown.map((item) => (
					<li key={keyOf(item)}>{row(item)}</li>
				))}
			</ul>
			<PageNav
				page={page}
				pages={pages}
				count={found.length}
				name={name}
				turnTo={setPage}
				say={say}
			/>
		</div>
	);
}
