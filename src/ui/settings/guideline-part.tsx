import type { Guideline } from "../../core/guideline";
import type { Language, Words } from "../../core/words";
import { wording } from "./wording";

type Props = {
	guidelines: Guideline[];
	/** A guideline's id, or `all`. */
	chosen: string;
	isFixed: boolean;
	language: Language;
	save(guideline: string): void;
};

/** Whose guideline the drafts are checked by. */
export function GuidelinePart(props: Props) {
	const say = (words: Words) => words[props.language];
	const isKnown =
		props.chosen === "all" ||
		props.guidelines.some(({ id }) => id === props.chosen);
	return (
		<section>
			<h2>
				<label for="guideline">{say(wording.guideline)}</label>
			</h2>
			<p id="guideline-help">{say(wording.guidelineHelp)}</p>
			<select
				id="guideline"
				aria-describedby="guideline-help"
				value={props.chosen}
				disabled={props.isFixed}
				onChange={(event) => props.save(event.currentTarget.value)}
			>
				<option value="all">{say(wording.all)}</option>
				{!isKnown && (
					<option value={props.chosen}>
						{say(wording.notFound(props.chosen))}
					</option>
				)}
				{props.guidelines.map((guideline) => (
					<option key={guideline.id} value={guideline.id}>
						{guideline.municipality[props.language]}
					</option>
				))}
			</select>
			{props.isFixed && <p class="fixed">{say(wording.fixed)}</p>}
		</section>
	);
}
