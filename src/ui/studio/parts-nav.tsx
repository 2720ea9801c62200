import type { Words } from "../../core/words";
import { wording } from "./wording";

const parts: [string, Words][] = [
	["import", wording.import],
	["guideline", wording.guideline],
	["organization", wording.organization],
	["accounts", wording.accounts],
	["rules", wording.rules],
	["words", wording.words],
	["links", wording.links],
	["hours", wording.hours],
	["approval", wording.approval],
	["contacts", wording.contacts],
	["compare", wording.compare],
	["export", wording.export],
];

/** The parts of the form to jump to. */
export function PartsNav({ say }: { say(words: Words): string }) {
	return (
		<nav class="parts" aria-label={say(wording.parts)}>
			{parts.map(([id, name]) => (
				<a key={id} href={`#${id}`}>
					{say(name)}
				</a>
			))}
			<a href="#trial" class="to-trial">
				{say(wording.trial)}
			</a>
		</nav>
	);
}
