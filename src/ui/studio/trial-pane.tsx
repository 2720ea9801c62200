import { useMemo, useState } from "preact/hooks";
import { PageNav } from "../page-nav";
import { DraftCard } from "./draft-card";
import { examples, newSample, type Sample, toDraft } from "./sample";
import type { Studio } from "./studio";
import type { Trial } from "./trial";
import { wording } from "./wording";

/** Drafts shown at once. */
const pageSize = 10;

type Props = {
	samples: Sample[];
	save(samples: Sample[]): void;
	/** Undefined while the dictionary is being loaded. */
	trial: Trial | undefined;
	studio: Studio;
};

const nextId = (samples: Sample[]) =>
	Math.max(0, ...samples.map(({ id }) => id)) + 1;

/** Sample drafts, and what the checker says about them under the policy as it is now. */
export function TrialPane({ samples, save, trial, studio }: Props) {
	const { policy, language, say } = studio;
	const [wanted, setPage] = useState(0);
	const pages = Math.max(1, Math.ceil(samples.length / pageSize));
	const page = Math.min(wanted, pages - 1);
	const shown = useMemo(
		() => samples.slice(page * pageSize, (page + 1) * pageSize),
		[samples, page],
	);
	const answers = useMemo(() => {
		const now = new Date().toISOString();
		return new Map(
			shown.map((sample) => [
				sample.id,
				trial?.(
					toDraft(sample, policy, now),
					policy,
					language,
					sample.at !== "",
				),
			]),
		);
	}, [shown, policy, trial, language]);
	const add = (texts: string[]) => {
		const written = samples.filter(({ text }) => text !== "");
		const first = nextId(samples);
		save([...written, ...texts.map((text, i) => newSample(first + i, text))]);
	};
	const split = (sample: Sample) => {
		const texts = sample.text
			.split(/\n\s*\n/)
			.map((text) => text.trim())
			.filter(Boolean);
		const first = nextId(samples);
		save(
			samples.flatMap((other) =>
				other === sample
					? texts.map((text, i) => ({ ...sample, id: first + i, text }))
					: [other],
			),
		);
	};
	const splittable = shown.find(({ text }) => /\S\s*\n\s*\n\s*\S/.test(text));
	return (
		<>
			<p>
				{say(wording.trialHelp)} {say(wording.trialPrivacy)}
			</p>
			{shown.map((sample, i) => (
				<DraftCard
					key={sample.id}
					sample={sample}
					number={page * pageSize + i + 1}
					answer={answers.get(sample.id)}
					studio={studio}
					change={(changed) =>
						save(samples.map((other) => (other === sample ? changed : other)))
					}
					remove={() => save(samples.filter((other) => other !== sample))}
				/>
			))}
			<div class="row">
				{splittable && (
					<button type="button" onClick={() => split(splittable)}>
						{say(wording.splitDrafts)}
					</button>
				)}
				<button
					type="button"
					onClick={() => {
						save([...samples, newSample(nextId(samples))]);
						setPage(Math.floor(samples.length / pageSize));
					}}
				>
					{say(wording.addDraft)}
				</button>
				<button type="button" class="plain" onClick={() => add(examples)}>
					{say(wording.examples)}
				</button>
			</div>
			<PageNav
				page={page}
				pages={pages}
				count={samples.length}
				turnTo={setPage}
				say={say}
			/>
		</>
	);
}
