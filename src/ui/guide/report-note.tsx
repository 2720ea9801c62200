import { useState } from "preact/hooks";
import { writeReportNote } from "../../core/report-note";
import type { Language } from "../../core/words";
import { CopyButton } from "../copy-button";
import * as shared from "../wording";
import type { Say } from "./say";
import { wording } from "./wording";

type Props = {
	/** ISO 8601. */
	now: string;
	language: Language;
	say: Say;
};

/** A text to complete and to copy; it lives in this box only. */
export function ReportNote({ now, language, say }: Props) {
	const [text, setText] = useState(() =>
		writeReportNote({ at: now }, language),
	);
	return (
		<section id="report-mention">
			<h2>{say(wording.report)}</h2>
			<p>{say(wording.reportHelp)}</p>
			<textarea
				rows={11}
				aria-label={say(wording.reportText)}
				value={text}
				onInput={(event) => setText(event.currentTarget.value)}
			/>
			<div class="buttons">
				<CopyButton text={text} label={say(shared.copy)} language={language} />
			</div>
			<p class="soft">{say(wording.reportHint)}</p>
		</section>
	);
}
