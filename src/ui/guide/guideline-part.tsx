import { useEffect, useMemo, useState } from "preact/hooks";
import { type Audience, findInGuideline } from "../../core/find-in-guideline";
import type { Guideline } from "../../core/guideline";
import type { ClauseId } from "../../core/ids";
import type { Policy } from "../../core/policy";
import { type Shelf, serveClause } from "../../core/serve-clause";
import { ClauseEntry } from "./clause-entry";
import type { Say } from "./say";
import { countWords, wording } from "./wording";

const audiences = ["all", "official", "personal"] as const;

type Props = {
	/** The one in force; all of the shelf while none is chosen. */
	guidelines: Guideline[];
	/** The clause that was asked for. */
	wanted: ClauseId | undefined;
	shelf: Shelf;
	policy: Policy;
	say: Say;
};

const audienceWords = {
	all: wording.both,
	official: wording.official,
	personal: wording.personal,
};

/** The whole guideline, clause by clause in plain words, with what the extension does for each under the policy in force. */
export function GuidelinePart({
	guidelines,
	wanted,
	shelf,
	policy,
	say,
}: Props) {
	const holder = guidelines.find(({ clauses }) =>
		clauses.some(({ id }) => id === wanted),
	);
	const [chosen, setChosen] = useState(holder?.id ?? guidelines[0]?.id);
	const [audience, setAudience] = useState<Audience>("all");
	const [search, setSearch] = useState("");
	useEffect(() => {
		if (!wanted) return;
		const clause = document.getElementById(`clause-${wanted}`);
		clause?.scrollIntoView({ block: "center" });
		clause?.focus({ preventScroll: true });
	}, [wanted]);

	const guideline = guidelines.find(({ id }) => id === chosen);
	const services = useMemo(
		() =>
			new Map(
				guideline?.clauses.map((clause) => [
					clause.id,
					serveClause(clause, guideline, shelf, policy),
				]),
			),
		[guideline, shelf, policy],
	);
	if (!guideline) return null;
	const servicesOf = (id: ClauseId) => services.get(id) ?? [];
	const shown = findInGuideline(
		guideline.clauses,
		audience,
		search,
		({ id, appliesTo, documentOnly }) =>
			[
				say(wording.who[appliesTo]),
				documentOnly,
				...servicesOf(id).map(({ title }) => title && say(title)),
			].join(" "),
	);
	return (
		<section id="guideline">
			<h2>
				{guideline.title}
				{guideline.date && `（${guideline.date}）`}
			</h2>
			{wanted && !holder && <p role="status">{say(wording.unknownClause)}</p>}
			<form class="find" onSubmit={(event) => event.preventDefault()}>
				{guidelines.length > 1 && (
					<label>
						{say(wording.municipality)}
						<select
							value={guideline.id}
							onChange={(event) => setChosen(event.currentTarget.value)}
						>
							{guidelines.map(({ id, municipality }) => (
								<option key={id} value={id}>
									{say(municipality)}
								</option>
							))}
						</select>
					</label>
				)}
				<label>
					{say(wording.audience)}
					<select
						value={audience}
						onChange={(event) =>
							setAudience(
								audiences.find((one) => one === event.currentTarget.value) ??
									"all",
							)
						}
					>
						{audiences.map((one) => (
							<option key={one} value={one}>
								{say(audienceWords[one])}
							</option>
						))}
					</select>
				</label>
				<label>
					{say(wording.search)}
					<input
						type="search"
						value={search}
						onInput={(event) => setSearch(event.currentTarget.value)}
					/>
				</label>
				<p role="status">
					{say(countWords(shown.length, guideline.clauses.length))}
				</p>
			</form>
			<p class="soft">{say(wording.legend)}</p>
			{shown.length === 0 ? (
				<p>{say(wording.none)}</p>
			) : (
				<ol class="clauses">
					{shown.map((clause) => (
						<ClauseEntry
							key={clause.id}
							clause={clause}
							services={servicesOf(clause.id)}
							isWanted={clause.id === wanted}
							say={say}
						/>
					))}
				</ol>
			)}
		</section>
	);
}
