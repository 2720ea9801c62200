import { enumerate } from "../../core/enumerate";
import {
	type PictureAnswers,
	pictureAnswers,
	type Question,
} from "../../core/questions";
import type { View } from "../../core/view";
import type { Words } from "../../core/words";
import { gateWording } from "./wording";

type Props = {
	question: Extract<Question, { kind: "pictures" }>;
	view: Pick<View, "clauses" | "language">;
	answers: PictureAnswers;
	onAnswer(change: PictureAnswers): void;
};

/** One short choice for the people in the pictures, one for the works. */
export function PictureForm({ question, view, answers, onAnswer }: Props) {
	const say = (words: Words) => words[view.language];
	const cited = enumerate(
		question.clauses.flatMap((id) => view.clauses[id]?.cited ?? []),
		view.language,
	);
	return (
		<div class="pictures">
			{question.asks.map((asked) => (
				<fieldset key={asked}>
					<legend>{say(gateWording.pictures[asked])}</legend>
					{Object.entries(pictureAnswers[asked]).map(([id, words]) => (
						<label key={id}>
							<input
								type="radio"
								name={asked}
								value={id}
								checked={answers[asked] === id}
								onChange={() => onAnswer({ [asked]: id })}
							/>{" "}
							{say(words)}
						</label>
					))}
				</fieldset>
			))}
			{cited && <p class="cited">{cited}</p>}
		</div>
	);
}
