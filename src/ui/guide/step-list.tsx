import type { Step } from "../../core/guide";
import { clauseHash } from "../../core/guide-address";
import type { Guideline } from "../../core/guideline";
import type { Say } from "./say";
import { wording } from "./wording";

type Props = {
	steps: Step[];
	guideline: Guideline | undefined;
	/** Step → when it was ticked off. Absent where steps are only read. */
	done?: Record<string, string>;
	tick?(step: string, isDone: boolean): void;
	say: Say;
};

const timeOf = (at: string) =>
	new Date(at).toLocaleTimeString("ja-JP", {
		timeZone: "Asia/Tokyo",
		hour: "2-digit",
		minute: "2-digit",
	});

function Citation({
	step,
	guideline,
}: Pick<Props, "guideline"> & { step: Step }) {
	const clause = guideline?.clauses.find(({ id }) => id === step.clause);
	if (!clause) return null;
	return (
		<a class="cite" href={clauseHash(clause.id)}>
			{clause.place}
		</a>
	);
}

/** The steps in the order of the person's own city; where they can be ticked off, with the time. */
export function StepList({ steps, guideline, done, tick, say }: Props) {
	return (
		<ol class="steps">
			{steps.map((step) => {
				const key = step.text.ja;
				const at = done?.[key];
				return (
					<li key={key} class={at ? "done" : ""}>
						{tick ? (
							<label>
								<input
									type="checkbox"
									checked={at !== undefined}
									onChange={(event) => tick(key, event.currentTarget.checked)}
								/>
								<span>{say(step.text)}</span>
							</label>
						) : (
							<span>{say(step.text)}</span>
						)}{" "}
						<Citation step={step} guideline={guideline} />
						{at && (
							<time class="soft" dateTime={at}>
								{timeOf(at)} {say(wording.done)}
							</time>
						)}
					</li>
				);
			})}
		</ol>
	);
}
