import { showHandle } from "../../core/show-handle";
import { actionNames } from "../action-names";
import { siteNames } from "../site-names";
import * as common from "../wording";
import { Conditions } from "./conditions";
import { FindingRow } from "./finding-row";
import { markText } from "./mark-text";
import type { Sample } from "./sample";
import type { Studio } from "./studio";
import type { TrialAnswer } from "./trial";
import { wording } from "./wording";

type Props = {
	sample: Sample;
	number: number;
	/** Undefined while the dictionary is being loaded. */
	answer: TrialAnswer | undefined;
	change(sample: Sample): void;
	remove(): void;
	studio: Studio;
};

/** One draft with its circumstances and what the checker says, as it is written. */
export function DraftCard(props: Props) {
	const { sample, number, answer, change, remove, studio } = props;
	const { say } = studio;
	const label = `${say(wording.draft)} ${number}`;
	const findings = answer?.findings ?? [];
	const isEmpty = sample.text === "";
	return (
		<article class="draft" aria-label={label}>
			<div class="written">
				<div class="marks" aria-hidden="true">
					{markText(sample.text, findings).map(({ start, text, severity }) =>
						severity ? (
							<mark key={start} class={severity}>
								{text}
							</mark>
						) : (
							text
						),
					)}
					{"\u200b"}
				</div>
				<textarea
					aria-label={label}
					placeholder={say(wording.draftPlaceholder)}
					value={sample.text}
					onInput={(event) =>
						change({ ...sample, text: event.currentTarget.value })
					}
				/>
			</div>
			<details>
				<summary>
					{say(wording.conditions)}
					<span class="soft">
						{" "}
						{siteNames[sample.site]}・
						{typeof sample.who === "string"
							? say(common.kind[sample.who])
							: showHandle(sample.site, sample.who.handle)}
						・{say(actionNames[sample.action])}
					</span>
				</summary>
				<Conditions sample={sample} change={change} studio={studio} />
			</details>
			<div aria-live="polite">
				{!answer && !isEmpty && <p class="soft">{say(wording.loading)}</p>}
				{answer?.isPartial && !isEmpty && (
					<p class="wrong">{say(wording.partial)}</p>
				)}
				{answer && findings.length === 0 && !isEmpty && (
					<p class="calm">{say(wording.nothing)}</p>
				)}
			</div>
			{answer && findings.length > 0 && (
				<ul class="findings">
					{findings.map((finding) => (
						<FindingRow
							key={`${finding.rule} ${finding.span?.start} ${finding.message}`}
							finding={finding}
							answer={answer}
							text={sample.text}
							studio={studio}
						/>
					))}
				</ul>
			)}
			<button
				type="button"
				class="plain"
				aria-label={`${label}: ${say(wording.removeDraft)}`}
				onClick={remove}
			>
				{say(wording.removeDraft)}
			</button>
		</article>
	);
}
