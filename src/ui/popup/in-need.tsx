import { incidents, incidentTitles } from "../../core/guide";
import type { PageReport } from "../../core/protocol";
import { writeReportNote } from "../../core/report-note";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";
import { CopyButton } from "../copy-button";

const own = {
	title: { ja: "困った時の手順", en: "When something has gone wrong" },
	all: { ja: "すべての手順と連絡先", en: "All steps and contacts" },
	note: {
		ja: "このページを報告するメモをコピー",
		en: "Copy a note to report this page",
	},
	noteHelp: {
		ja: "市についての書き込みを見つけた時に、所属長への報告に使えます。どこにも送られません。",
		en: "For telling your superior about a posting on the city. It is sent nowhere.",
	},
};

type Props = {
	report: PageReport | undefined;
	/** ISO 8601. */
	now: string;
	language: Language;
	openPage(path: string): void;
};

/** The account it was found with is named only where it is the organisation's. */
const foundWith = (report: PageReport): string | undefined => {
	const { account } = report;
	return account?.kind === "official" && account.handle
		? showHandle(account.site, account.handle)
		: undefined;
};

/** Two clicks to the right steps; and a note for whoever found a posting that the superior should know of. */
export function InNeed({ report, now, language, openPage }: Props) {
	const say = (words: Words) => words[language];
	const ways = [
		...incidents.map((incident) => ({
			path: `guide.html#${incident}`,
			name: incidentTitles[incident],
		})),
		{ path: "guide.html", name: own.all },
	];
	return (
		<details class="in-need">
			<summary>{say(own.title)}</summary>
			<ul>
				{ways.map(({ path, name }) => (
					<li key={path}>
						<a
							href={path}
							onClick={(event) => {
								event.preventDefault();
								openPage(path);
							}}
						>
							{say(name)}
						</a>
					</li>
				))}
			</ul>
			{report && (
				<>
					<CopyButton
						text={writeReportNote(
							{
								at: now,
								address: report.address,
								foundWith: foundWith(report),
							},
							language,
						)}
						label={say(own.note)}
						language={language}
					/>
					<p class="soft">{say(own.noteHelp)}</p>
				</>
			)}
		</details>
	);
}
