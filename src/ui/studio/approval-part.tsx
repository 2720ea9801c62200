import {
	isKnownExemption,
	knownExemptions,
	nameExemption,
} from "../../core/approval/approval";
import { LineList } from "./line-list";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

const choices = [
	{ required: undefined, name: wording.approvalAsGuideline },
	{ required: true, name: wording.approvalAlways },
	{ required: false, name: wording.approvalNever },
];
const known = Object.keys(knownExemptions);

/** Whether official posts need a superior's approval, and what may go out without one. */
export function ApprovalPart({ studio }: { studio: Studio }) {
	const { policy, settings, say, set } = studio;
	const { required, exemptions } = policy.approval;
	const setExemptions = (exemptions: string[]) =>
		set({ approval: { ...policy.approval, exemptions } });
	return (
		<Part
			id="approval"
			title={wording.approval}
			help={wording.approvalHelp}
			keys={["approval"]}
			studio={studio}
		>
			<fieldset class="choices">
				<legend class="hidden">{say(wording.approval)}</legend>
				{choices.map((choice) => (
					<label key={choice.name.ja}>
						<input
							type="radio"
							name="approval"
							checked={
								settings.approval !== undefined && required === choice.required
							}
							onChange={() =>
								set({
									approval: {
										exemptions,
										...(choice.required !== undefined && {
											required: choice.required,
										}),
									},
								})
							}
						/>
						{say(choice.name)}
					</label>
				))}
			</fieldset>
			<fieldset class="exemptions">
				<legend>{say(wording.exemptions)}</legend>
				<p>{say(wording.exemptionsHelp)}</p>
				{known.map((id) => (
					<label key={id} class="choice">
						<input
							type="checkbox"
							checked={exemptions.includes(id)}
							onChange={(event) =>
								setExemptions(
									event.currentTarget.checked
										? [...exemptions, id]
										: exemptions.filter((other) => other !== id),
								)
							}
						/>
						{say(nameExemption(id))}
					</label>
				))}
			</fieldset>
			<LineList
				id="exemptions"
				label={say(wording.ownExemptions)}
				lines={exemptions.filter((id) => !isKnownExemption(id))}
				save={(lines) =>
					setExemptions([...exemptions.filter(isKnownExemption), ...lines])
				}
			/>
		</Part>
	);
}
