import {
	type Guides,
	type Incident,
	incidentNames,
	type Progress,
} from "../../core/guide";
import type { Guideline } from "../../core/guideline";
import { pickContacts } from "../../core/pick-contacts";
import type { Contact } from "../../core/policy";
import { ContactList } from "./contact-list";
import type { Say } from "./say";
import { StepList } from "./step-list";
import { progressWords, wording } from "./wording";

type Props = {
	incident: Incident;
	guides: Guides;
	guideline: Guideline | undefined;
	contacts: Contact[];
	progress: Progress;
	/** False when the last tick could not be kept. */
	isKept: boolean;
	now(): string;
	save(progress: Progress): void;
	say: Say;
};

/** One incident to work through: steps to tick off, whom to call. */
export function IncidentPart(props: Props) {
	const { incident, guides, guideline, contacts, progress, say } = props;
	const steps = guides[incident];
	const done = progress[incident] ?? {};
	const count = steps.filter(({ text }) => done[text.ja]).length;
	const tick = (step: string, isDone: boolean) => {
		const { [step]: _, ...others } = done;
		props.save({
			...progress,
			[incident]: isDone ? { ...others, [step]: props.now() } : others,
		});
	};
	return (
		<section id={incident}>
			<h2>{say(incidentNames[incident])}</h2>
			{guideline && !steps.some(({ clause }) => clause) && (
				<p>{say(wording.general)}</p>
			)}
			<StepList
				steps={steps}
				guideline={guideline}
				done={done}
				tick={tick}
				say={say}
			/>
			<p class="soft ticking">{say(wording.ticking)}</p>
			<div class="buttons">
				<button
					type="button"
					disabled={count === 0}
					onClick={() => props.save({ ...progress, [incident]: {} })}
				>
					{say(wording.again)}
				</button>
				<span role="status">
					{props.isKept
						? count > 0 && say(progressWords(count, steps.length))
						: say(wording.notKept)}
				</span>
			</div>
			<ContactList contacts={pickContacts(contacts, incident)} say={say} />
		</section>
	);
}
