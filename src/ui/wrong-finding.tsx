import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../core/words";
import { CopyButton } from "./copy-button";
import { wording } from "./wording";

type Props = { report: string; language: Language; close(): void };

/** A report on a finding, to be edited and copied; it goes nowhere by itself. */
export function WrongFinding({ report, language, close }: Props) {
	const [text, setText] = useState(report);
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), []);
	return (
		<div class="wrong" ref={box}>
			<textarea
				rows={8}
				aria-label={wording.wrong[language]}
				value={text}
				onInput={({ currentTarget }) => setText(currentTarget.value)}
			/>
			<p>{wording.wrongHelp[language]}</p>
			<div class="actions">
				<CopyButton
					text={text}
					label={wording.copy[language]}
					language={language}
				/>
				<button type="button" onClick={close}>
					{wording.close[language]}
				</button>
			</div>
		</div>
	);
}
