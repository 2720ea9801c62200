import { useState } from "preact/hooks";
import type { Language } from "../core/words";
import { wording } from "./wording";

type Props = { text: string; label: string; language: Language };

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, language }: Props) {
	const [isCopied, setCopied] = useState(false);
	return (
		<button
			type="button"
			onClick={() =>
				navigator.clipboard.writeText(text).then(() => setCopied(true))
			}
		>
			{isCopied ? wording.copied[language] : label}
		</button>
	);
}
