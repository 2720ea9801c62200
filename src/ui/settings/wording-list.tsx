import type { KeptWording } from "../../core/kept-wordings";
import type { Language, Words } from "../../core/words";
import { PagedList } from "../paged-list";
import type { Ruling } from "../studio/serve-clauses";
import { wording } from "./wording";

type Props = {
	wordings: KeptWording[];
	rulings: Ruling[];
	language: Language;
	remove(wording: KeptWording): void;
};

/** The words that are left as they are in every draft, the newest first; each can be taken back. */
export function WordingList({ wordings, rulings, language, remove }: Props) {
	const say = (words: Words) => words[language];
	const titleOf = (rule: string) =>
		rulings.find(({ id }) => id === rule)?.title[language] ?? rule;
	return (
		<section id="kept-wordings">
			<h2>{say(wording.keptWordings)}</h2>
			<p>{say(wording.keptWordingsHelp)}</p>
			{wordings.length === 0 ? (
				<p>{say(wording.noKeptWordings)}</p>
			) : (
				<div class="accounts">
					<PagedList
						items={wordings.toReversed()}
						name={say(wording.keptWordings)}
						say={say}
						keyOf={({ rule, wording }) => `${rule} ${wording}`}
						matches={({ rule, wording }, wanted) =>
							`${wording} ${titleOf(rule)}`.toLowerCase().includes(wanted)
						}
						row={(kept) => (
							<>
								<b>{kept.wording}</b> {titleOf(kept.rule)}
								<button
									type="button"
									aria-label={`${say(wording.remove)}: ${kept.wording}`}
									onClick={() => remove(kept)}
								>
									{say(wording.remove)}
								</button>
							</>
						)}
					/>
				</div>
			)}
		</section>
	);
}
