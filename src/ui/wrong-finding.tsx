import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../core/words";
import type { WrongFindingReport } from "../core/wrong-finding";
import { CopyButton } from "./copy-button";
import * as wording from "./wording";

type Props = { report: WrongFindingReport; language: Language; close(): void };

/** A report on a finding, to be edited and copied; it goes nowhere by itself. */
export function WrongFinding({ report, language, close }: Props) {
	const [text, setText] = useState(report.text);
	const box = useRef<HTMLDivElement>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		box.current?.scrollIntoView({ block: "nearest" });
		// The button that was pressed has gone, and the last line is to be filled in.
		field.current?.focus({ preventScroll: true });
		field.current?.setSelectionRange(report.text.length, report.text.length);
	}, [report]);
	return (
		<div class="wrong" ref={box}>
			<textarea
				ref={field}
				rows={8}
				aria-label={wording.wrong[language]}
				value={text}
				onInput={({ currentTarget }) => setText(currentTarget.value)}
			/>
			<p>
				{wording.wrongHelp[language]}{" "}
				{wording.reportTo(report.contact)[language]}
			</p>
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
