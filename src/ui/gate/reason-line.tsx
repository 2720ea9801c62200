import { enumerate } from "../../core/enumerate";
import type { ClauseId } from "../../core/ids";
import type { Span } from "../../core/span";
import type { View } from "../../core/view";
import type { Words } from "../../core/words";
import type { ListedReason } from "./listed-reason";
import { gateWording } from "./wording";

/** The words in question, between the marks of the language that is spoken about them. */
function quote({ text, language }: View, { start, end }: Span): string {
	const words = text.slice(start, end);
	return language === "ja" ? `「${words}」` : `“${words}”`;
}

/** One open point: the words in question, what was seen, what to do, the clause. */
export function ReasonLine({
	reason,
	view,
}: {
	reason: ListedReason;
	view: View;
}) {
	const say = (words: Words) => words[view.language];
	const cite = (clauses: ClauseId[]) => {
		const cited = clauses.flatMap((id) => view.clauses[id]?.cited ?? []);
		return (
			cited.length > 0 && <p class="cited">{enumerate(cited, view.language)}</p>
		);
	};
	if (reason.kind === "finding") {
		const { finding } = reason;
		return (
			<li class={finding.severity}>
				{finding.span && (
					<p>
						<b>{quote(view, finding.span)}</b>
					</p>
				)}
				<p>{finding.message}</p>
				<p>{finding.advice}</p>
				{cite(finding.clauses)}
			</li>
		);
	}
	return (
		<li class={"severity" in reason ? reason.severity : "hold"}>
			<p>{say(gateWording.doubt[reason.kind])}</p>
			{"before" in reason && <p class="cited">{reason.before}</p>}
			{"doubt" in reason && reason.doubt && (
				<p class="cited">{say(reason.doubt)}</p>
			)}
			{"clauses" in reason && cite(reason.clauses)}
		</li>
	);
}
