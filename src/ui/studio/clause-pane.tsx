import { useMemo, useState } from "preact/hooks";
import { bracket } from "../../core/bracket";
import { enumerate } from "../../core/enumerate";
import { strengthOf } from "../../core/serve-clause";
import { type ServedClause, serveClauses } from "./serve-clauses";
import type { Studio } from "./studio";
import { wording } from "./wording";

const standings = ["served", "off", "silent"] as const;

function ClauseRow({
	served,
	studio,
}: {
	served: ServedClause;
	studio: Studio;
}) {
	const { say, language } = studio;
	const { clause, standing, by } = served;
	const tell = (service: ServedClause["by"][number]) => {
		const strength = wording.severity[strengthOf(service)];
		return `${service.title ? say(service.title) : service.id}${say(bracket(strength))}`;
	};
	return (
		<li class={`clause-row ${standing}`}>
			<p>
				<b>{clause.place}</b> {clause.summary}
			</p>
			<p class="soft">
				{standing === "served"
					? enumerate(by.map(tell), language)
					: `${say(wording.standing[standing])}${clause.documentOnly ? `: ${clause.documentOnly}` : ""}`}
			</p>
		</li>
	);
}

/** Every clause of the guideline with what this policy does for it. */
export function ClausePane({ studio }: { studio: Studio }) {
	const { policy, guidelines, shelf, say } = studio;
	const [filter, setFilter] = useState<ServedClause["standing"] | "all">("all");
	const guideline = guidelines.find(({ id }) => id === policy.guideline);
	const clauses = useMemo(
		() => (guideline ? serveClauses(guideline, shelf, policy) : []),
		[guideline, shelf, policy],
	);
	if (!guideline) return <p>{say(wording.clausesNone)}</p>;
	const count = (wanted: ServedClause["standing"]) =>
		clauses.filter(({ standing }) => standing === wanted).length;
	return (
		<>
			<p>
				{guideline.title}（{guideline.date}）
			</p>
			<fieldset class="filter-choices">
				<legend class="hidden">{say(wording.show)}</legend>
				{(["all", ...standings] as const).map((choice) => (
					<label key={choice}>
						<input
							type="radio"
							name="clause-filter"
							checked={filter === choice}
							onChange={() => setFilter(choice)}
						/>
						{choice === "all"
							? `${say(wording.everyClause)} ${clauses.length}`
							: `${say(wording.standing[choice])} ${count(choice)}`}
					</label>
				))}
			</fieldset>
			<ul class="rows">
				{clauses
					.filter(({ standing }) => filter === "all" || standing === filter)
					.map((served) => (
						<ClauseRow key={served.clause.id} served={served} studio={studio} />
					))}
			</ul>
		</>
	);
}
