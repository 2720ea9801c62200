import { Part } from "./part";
import type { Ruling } from "./serve-clauses";
import { StrengthChoice } from "./strength-choice";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Clauses that are named beside a rule; more are counted. */
const shownPlaces = 3;

function RuleRows({ rulings, studio }: { rulings: Ruling[]; studio: Studio }) {
	const { wanted, say } = studio;
	return (
		<ul class="rows rules">
			{rulings.map((ruling) => {
				const places = wanted.get(ruling.id)?.places ?? [];
				const more = places.length - shownPlaces;
				return (
					<li key={ruling.id}>
						<div>
							<b>{say(ruling.title)}</b>
							{ruling.why && <p>{say(ruling.why)}</p>}
							{places.length > 0 && (
								<p class="places">
									{places.slice(0, shownPlaces).join("、")}
									{more > 0 && ` ＋${more}`}
								</p>
							)}
						</div>
						<StrengthChoice ruling={ruling} studio={studio} />
					</li>
				);
			})}
		</ul>
	);
}

/** How strong each rule is: those somebody has changed, those the guideline asks for, and folded away the rest. */
export function RulesPart({ studio }: { studio: Studio }) {
	const { policy, wanted, rulings, say } = studio;
	// A strength for a rule that this version does not have: shown, so that it can be taken out.
	const unknown = Object.keys(policy.rules)
		.filter((id) => !rulings.some((ruling) => ruling.id === id))
		.map(
			(id): Ruling => ({
				id,
				title: { ja: id, en: id },
				why: wording.unknownRule,
				accounts: "both",
				severity: "off",
			}),
		);
	const isChanged = ({ id }: Ruling) => Object.hasOwn(policy.rules, id);
	const isCited = ({ id }: Ruling) =>
		policy.guideline === "all" || wanted.has(id);
	const changed = [...rulings.filter(isChanged), ...unknown];
	const rest = rulings.filter((ruling) => !isChanged(ruling));
	const cited = rest.filter(isCited);
	const others = rest.filter((ruling) => !isCited(ruling));
	return (
		<Part
			id="rules"
			title={wording.rules}
			help={wording.rulesHelp}
			keys={["rules"]}
			studio={studio}
		>
			{changed.length > 0 && (
				<>
					<h3>{say(wording.rulesChanged)}</h3>
					<RuleRows rulings={changed} studio={studio} />
				</>
			)}
			{cited.length > 0 && (
				<details>
					<summary>
						{say(
							policy.guideline === "all"
								? wording.rulesAll
								: wording.rulesCited,
						)}
						（{cited.length}）
					</summary>
					<RuleRows rulings={cited} studio={studio} />
				</details>
			)}
			{others.length > 0 && (
				<details>
					<summary>
						{say(wording.rulesOther)}（{others.length}）
					</summary>
					<RuleRows rulings={others} studio={studio} />
				</details>
			)}
		</Part>
	);
}
