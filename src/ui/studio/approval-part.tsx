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
			<label class="choice">
				<input
					type="checkbox"
					checked={approval.required}
					onChange={(event) =>
						set({
							approval: { ...approval, required: event.currentTarget.checked },
						})
					}
				/>
				{say(wording.approvalRequired)}
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
