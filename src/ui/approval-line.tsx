import { enumerate } from "../core/enumerate";
import type { View } from "../core/view";
import type { Words } from "../core/words";
import { tellApproval } from "./tell-approval";
import * as wording from "./wording";

/** In the list: that the post needs an approval, and a way to record one before sending; or the approval on record. */
export function ApprovalLine({ view, record }: { view: View; record(): void }) {
	const { approval, language } = view;
	const say = (words: Words) => words[language];
	if (!approval || view.text === "") return null;
	const cited = approval.clauses.flatMap((id) => view.clauses[id]?.cited ?? []);
	return (
		<div class="approval">
			<p>
				{approval.given
					? `${say(wording.approval.given)} ${tellApproval(approval.given, language)}`
					: say(wording.approval.needed)}{" "}
				<span class="cited">{enumerate(cited, language)}</span>
			</p>
			{!approval.given && (
				<button type="button" onClick={record}>
					{say(wording.approval.record)}
				</button>
			)}
		</div>
	);
}
