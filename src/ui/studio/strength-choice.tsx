import { type Severity, severities } from "../../core/severity";
import type { Ruling } from "./serve-clauses";
import type { Studio } from "./studio";
import { wording } from "./wording";

type Props = {
	ruling: Pick<Ruling, "id" | "title" | "severity">;
	studio: Studio;
};

/** How strong the guideline wants a rule, or where none says, the rule itself. */
function usualStrength({ ruling, studio }: Props): Severity {
	const { policy, wanted } = studio;
	if (policy.guideline === "all") return ruling.severity;
	return wanted.get(ruling.id)?.severity ?? "off";
}

/** How strong a rule is to be, before faint signs and private accounts weaken it. */
export const strengthAsked = (
	ruling: Props["ruling"],
	studio: Studio,
): Severity =>
	studio.policy.rules[ruling.id] ?? usualStrength({ ruling, studio });

/** How strong one rule is: as the guideline wants it, or as the organisation does. */
export function StrengthChoice({ ruling, studio }: Props) {
	const { policy, wanted, say, set, drop } = studio;
	const { [ruling.id]: chosen, ...others } = policy.rules;
	const usual = usualStrength({ ruling, studio });
	const usualName = wanted.has(ruling.id)
		? wording.asGuideline
		: wording.asUsual;
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
