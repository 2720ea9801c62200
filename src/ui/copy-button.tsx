import { useState } from "preact/hooks";
import type { Language, Words } from "../core/words";
import * as wording from "./wording";

type Props = {
	/** A long text is made only when it is wanted. */
	text: string | (() => string);
	label: string;
	language: Language;
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, language }: Props) {
	const [outcome, setOutcome] = useState<Words>();
	// A page of the intranet without https has no clipboard.
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(
				typeof text === "string" ? text : text(),
			);
			setOutcome(wording.copied);
		} catch {
			setOutcome(wording.notCopied);
		}
	};
	return (
		<button type="button" onClick={copy}>
			{outcome ? outcome[language] : label}
		</button>
	);
}
