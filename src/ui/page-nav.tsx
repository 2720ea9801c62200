import { bracket } from "../core/bracket";
import type { Words } from "../core/words";

const wording = {
	page: { ja: "ページ", en: "Page" },
	previous: { ja: "前へ", en: "Previous" },
	next: { ja: "次へ", en: "Next" },
};

type Props = {
	/** From 0. */
	page: number;
	pages: number;
	/** Of all entries, on whatever page. */
	count: number;
	/** Of what: read out by screen readers. */
	name?: string;
	turnTo(page: number): void;
	say(words: Words): string;
};

/** Turns the pages of a long list; nothing where there is one page only. */
export function PageNav({ page, pages, count, name, turnTo, say }: Props) {
	if (pages <= 1) return null;
	const total = count.toLocaleString();
	return (
		<nav
			class="pages"
			aria-label={[name, say(wording.page)].filter(Boolean).join(" ")}
		>
			<button
				type="button"
				disabled={page === 0}
				onClick={() => turnTo(page - 1)}
			>
				{say(wording.previous)}
			</button>
			<span role="status">
				{page + 1} / {pages}
				{say(bracket({ ja: total, en: total }))}
			</span>
			<button
				type="button"
				disabled={page === pages - 1}
				onClick={() => turnTo(page + 1)}
			>
				{say(wording.next)}
			</button>
		</nav>
	);
}
