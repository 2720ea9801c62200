import { LineList } from "./line-list";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Whether official posts need a superior's approval. */
export function ApprovalPart({ studio }: { studio: Studio }) {
	const { policy, say, set } = studio;
	const { approval } = policy;
	return (
		<Part
			id="approval"
			title={wording.approval}
			help={wording.approvalHelp}
			keys={["approval"]}
			studio={studio}
		>
			<label>
				{say(wording.approvalRequired)}
				<select
					value={String(approval.required ?? "")}
					onChange={({ currentTarget: { value } }) =>
						set({
							approval: {
								exemptions: approval.exemptions,
								...(value && { required: value === "true" }),
							},
						})
					}
				>
					<option value="">{say(wording.approvalAsGuideline)}</option>
					<option value="true">{say(wording.approvalNeeded)}</option>
					<option value="false">{say(wording.approvalNotNeeded)}</option>
				</select>
			</label>
			<LineList
				id="exemptions"
				label={say(wording.exemptions)}
				lines={approval.exemptions}
				save={(exemptions) => set({ approval: { ...approval, exemptions } })}
			/>
		</Part>
	);
}
