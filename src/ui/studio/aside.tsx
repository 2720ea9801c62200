import { useEffect, useState } from "preact/hooks";
import { ClausePane } from "./clause-pane";
import { keepSamples, readSamples } from "./samples-kept";
import type { Studio } from "./studio";
import type { Trial } from "./trial";
import { TrialPane } from "./trial-pane";
import { wording } from "./wording";

type Props = {
	/** Undefined while the dictionary is being loaded. */
	trial: Trial | undefined;
	studio: Studio;
};

/** What the policy does, beside where it is written: on drafts to try, or clause by clause. */
export function Aside({ trial, studio }: Props) {
	const { say } = studio;
	const [samples, setSamples] = useState(readSamples);
	const [pane, setPane] = useState<"trial" | "clauses">("trial");
	useEffect(() => keepSamples(samples), [samples]);
	return (
		<aside id="trial" tabIndex={-1} aria-label={say(wording.trial)}>
			<div
				class="tabs"
				role="tablist"
				onKeyDown={(event) => {
					if (!/^Arrow(Left|Right)$/.test(event.key)) return;
					const other = pane === "trial" ? "clauses" : "trial";
					setPane(other);
					document.getElementById(`tab-${other}`)?.focus();
				}}
			>
				{(["trial", "clauses"] as const).map((tab) => (
					<button
						key={tab}
						type="button"
						role="tab"
						id={`tab-${tab}`}
						aria-selected={pane === tab}
						tabIndex={pane === tab ? 0 : -1}
						aria-controls="pane"
						onClick={() => setPane(tab)}
					>
						{say(wording[tab])}
					</button>
				))}
			</div>
			<div id="pane" role="tabpanel" aria-labelledby={`tab-${pane}`}>
				{pane === "trial" ? (
					<TrialPane
						samples={samples}
						save={setSamples}
						trial={trial}
						studio={studio}
					/>
				) : (
					<ClausePane studio={studio} />
				)}
			</div>
		</aside>
	);
}
