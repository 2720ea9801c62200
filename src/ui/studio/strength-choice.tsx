import { severities } from "../../core/severity";
import type { Ruling } from "./serve-clauses";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** How strong one rule is: as the guideline wants it, or as the organisation does. */
export function StrengthChoice({
	ruling,
	studio,
}: {
	ruling: Pick<Ruling, "id" | "title" | "severity">;
	studio: Studio;
}) {
	const { policy, wanted, say, set, drop } = studio;
	const { [ruling.id]: chosen, ...others } = policy.rules;
	const ofGuideline = wanted.get(ruling.id);
	const usual =
		policy.guideline === "all"
			? ruling.severity
			: (ofGuideline?.severity ?? "off");
	const usualName = ofGuideline ? wording.asGuideline : wording.asUsual;
	return (
		<select
			class={chosen === undefined ? "strength-choice" : "strength-choice own"}
			aria-label={`${say(ruling.title)}${say(wording.strengthOf)}`}
			value={chosen ?? ""}
			onChange={(event) => {
				const { value } = event.currentTarget;
				const severity = severities.find((known) => known === value);
				if (severity) set({ rules: { ...others, [ruling.id]: severity } });
				else if (Object.keys(others).length > 0) set({ rules: others });
				else drop("rules");
			}}
		>
			<option value="">
				{say(usualName)}: {say(wording.severity[usual])}
			</option>
			{severities.map((severity) => (
				<option key={severity} value={severity}>
					{say(wording.severity[severity])}
				</option>
			))}
		</select>
	);
}
