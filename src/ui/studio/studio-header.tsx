import { type Language, languages, type Words } from "../../core/words";
import { languageNames } from "../language-names";
import { wording } from "./wording";

type Props = {
	canUndo: boolean;
	canRedo: boolean;
	undo(): void;
	redo(): void;
	startAnew(): void;
	status: Words | undefined;
	language: Language;
	saveLanguage(language: Language): void;
};

/** What holds for the whole page: steps back and forth, the language, whether the work is kept. */
export function StudioHeader({
	canUndo,
	canRedo,
	undo,
	redo,
	startAnew,
	status,
	language,
	saveLanguage,
}: Props) {
	const say = (words: Words) => words[language];
	return (
		<header>
			<h1>{say(wording.title)}</h1>
			<div class="row">
				<button type="button" disabled={!canUndo} onClick={undo}>
					{say(wording.undo)}
				</button>
				<button type="button" disabled={!canRedo} onClick={redo}>
					{say(wording.redo)}
				</button>
				<button type="button" class="plain" onClick={startAnew}>
					{say(wording.startAnew)}
				</button>
				<select
					aria-label={say(wording.language)}
					value={language}
					onChange={(event) => {
						const chosen = languages.find(
							(known) => known === event.currentTarget.value,
						);
						if (chosen) saveLanguage(chosen);
					}}
				>
					{languages.map((known) => (
						<option key={known} value={known}>
							{languageNames[known]}
						</option>
					))}
				</select>
			</div>
			<p>{say(wording.intro)}</p>
			<p role="status" class="status">
				{status && say(status)}
			</p>
		</header>
	);
}
