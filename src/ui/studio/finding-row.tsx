import type { Finding } from "../../core/finding";
import { strongest } from "../../core/severity";
import * as common from "../wording";
import { StrengthChoice, strengthAsked } from "./strength-choice";
import type { Studio } from "./studio";
import type { TrialAnswer } from "./trial";
import { wording } from "./wording";

/** One finding about a sample draft, with the strength of its rule to turn right there. */
export function FindingRow({
	finding,
	answer,
	text,
	studio,
}: {
	finding: Finding;
	answer: TrialAnswer;
	text: string;
	studio: Studio;
}) {
	const { rulings, say } = studio;
	const ruling = rulings.find(({ id }) => id === finding.rule);
	const asked = ruling && strengthAsked(ruling, studio);
	const isWeaker =
		asked !== undefined &&
		strongest(asked, finding.severity) !== finding.severity;
	const words =
		finding.span && text.slice(finding.span.start, finding.span.end);
	return (
		<li class={`finding ${finding.severity}`}>
			<p class="seen">
				<span class="strength">{say(wording.severity[finding.severity])}</span>
				<q class={words ? "" : "whole"}>{words ?? say(common.whole)}</q>
			</p>
			<p>{finding.message}</p>
			<p class="soft">{finding.advice}</p>
			{finding.clauses.map((id) => {
				const clause = answer.clauses[id];
				return (
					clause && (
						<details key={id} class="clause">
							<summary>{clause.cited}</summary>
							{clause.summary}
						</details>
					)
				);
			})}
			{finding.clauses.length === 0 && (
				<p class="soft">{say(common.noClause)}</p>
			)}
			{isWeaker && <p class="soft">{say(wording.shownWeaker)}</p>}
			{ruling && (
				<div class="turn">
					{say(ruling.title)}
					<StrengthChoice ruling={ruling} studio={studio} />
				</div>
			)}
		</li>
	);
}
