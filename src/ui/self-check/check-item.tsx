import type { Day } from "../../core/calendar";
import { dayAt } from "../../core/calendar";
import { clauseHash } from "../../core/guide-address";
import type { Guideline } from "../../core/guideline";
import type { Standing } from "../../core/self-check-due";
import type { Language, Words } from "../../core/words";
import { CopyButton } from "../copy-button";
import * as shared from "../wording";
import { dueWords, lastWords, wording } from "./wording";

export const spellDay = ({ year, month, day }: Day) =>
	`${year}/${month}/${day}`;

type Props = {
	standing: Standing;
	guideline: Guideline | undefined;
	/** What to search for; only beside the look for impostors. */
	lookAlikes: string[];
	language: Language;
	confirm(): void;
};

/** One thing to look at: what, by which clause, how often, when last and by whom. */
export function CheckItem(props: Props) {
	const { standing, guideline, lookAlikes, language } = props;
	const { item, state, last, due } = standing;
	const say = (words: Words) => words[language];
	const lastDay = last && dayAt(last.at);
	const cited = (item.clauses ?? []).flatMap(
		(id) => guideline?.clauses.find((clause) => clause.id === id) ?? [],
	);
	return (
		<li class={`check ${state}`}>
			<div>
				<p class="what" id={`what-${item.id}`}>
					{say(item.text)}
				</p>
				<p class="soft">
					<span>{say(wording.interval[item.interval])}</span>
					{last && lastDay ? (
						<span>{say(lastWords(spellDay(lastDay), last.by))}</span>
					) : (
						<span>{say(wording.never)}</span>
					)}
					{due && (
						<span class="due">
							{say(dueWords(spellDay(due), state === "due"))}
						</span>
					)}
					{cited.map(({ id, place }) => (
						<a key={id} href={`guide.html${clauseHash(id)}`}>
							{place}
						</a>
					))}
					{guideline && cited.length === 0 && (
						<span>{say(wording.common)}</span>
					)}
				</p>
				{item.id === "look-alikes" && lookAlikes.length > 0 && (
					<details>
						<summary>{say(wording.search)}</summary>
						<ul class="words">
							{lookAlikes.map((word) => (
								<li key={word}>{word}</li>
							))}
						</ul>
						<CopyButton
							text={lookAlikes.join("\n")}
							label={say(shared.copy)}
							language={language}
						/>
					</details>
				)}
			</div>
			<button
				type="button"
				aria-describedby={`what-${item.id}`}
				onClick={props.confirm}
			>
				{say(state === "fine" ? wording.anew : wording.confirmed)}
			</button>
		</li>
	);
}
