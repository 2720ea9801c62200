import { useEffect, useRef } from "preact/hooks";
import type { Language, Words } from "../../core/words";
import { examples } from "./examples";
import { wording } from "./wording";

export type StartPractice = (
	editor: HTMLTextAreaElement,
	/** Where line and list are drawn. */
	place: HTMLElement,
	signal: AbortSignal,
) => void;

/** Puts a draft in place of what is written, so that Ctrl+Z brings that back. */
function put(editor: HTMLTextAreaElement | null, text: string): void {
	if (!editor) return;
	editor.focus();
	editor.select();
	editor.ownerDocument.execCommand("insertText", false, text);
}

/** A field that is checked as a compose box is, and leads nowhere. */
export function Practice({
	language,
	start,
}: {
	language: Language;
	start: StartPractice;
}) {
	const editor = useRef<HTMLTextAreaElement>(null);
	const place = useRef<HTMLDivElement>(null);
	const say = (words: Words) => words[language];
	useEffect(() => {
		const ending = new AbortController();
		if (editor.current && place.current)
			start(editor.current, place.current, ending.signal);
		return () => ending.abort();
	}, [start]);
	return (
		<section class="practice">
			<h2>{say(wording.practice)}</h2>
			<p id="practice-help">{say(wording.practiceHelp)}</p>
			<fieldset>
				<legend>{say(wording.examples)}</legend>
				{examples.map(({ id, name, text }) => (
					<button
						key={id}
						type="button"
						onClick={() => put(editor.current, text)}
					>
						{say(name)}
					</button>
				))}
			</fieldset>
			<label for="practice">{say(wording.field)}</label>
			<textarea
				id="practice"
				ref={editor}
				rows={4}
				lang="ja"
				autocomplete="off"
				spellcheck={false}
				aria-describedby="practice-help"
			/>
			<div ref={place} class="practice-answer" />
		</section>
	);
}
