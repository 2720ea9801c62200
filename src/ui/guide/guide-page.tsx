import { useEffect, useState } from "preact/hooks";
import {
	defaultGuides,
	incidentNames,
	incidents,
	incidentTitles,
	type Progress,
} from "../../core/guide";
import { type GuideView, readGuideView } from "../../core/guide-address";
import type { Guideline } from "../../core/guideline";
import type { Policy } from "../../core/policy";
import type { Shelf } from "../../core/serve-clause";
import type { Language } from "../../core/words";
import "../page.css";
import { ContactList } from "./contact-list";
import "./guide-page.css";
import { GuidelinePart } from "./guideline-part";
import { IncidentPart } from "./incident-part";
import { ReportNote } from "./report-note";
import type { Say } from "./say";
import { StepList } from "./step-list";
import { wording } from "./wording";

type Props = {
	/** The one in force; undefined where no municipality is chosen. */
	guideline: Guideline | undefined;
	guidelines: Guideline[];
	policy: Policy;
	shelf: Shelf;
	progress: Progress;
	/** False when the last tick could not be kept. */
	isKept: boolean;
	language: Language;
	/** ISO 8601. */
	now(): string;
	save(progress: Progress): void;
};

function useView(): GuideView {
	const [view, setView] = useState(() => readGuideView(location.hash));
	useEffect(() => {
		const ended = new AbortController();
		addEventListener(
			"hashchange",
			() => setView(readGuideView(location.hash)),
			{ signal: ended.signal },
		);
		return () => ended.abort();
	}, []);
	return view;
}

function Ways({ view, say }: { view: GuideView; say: Say }) {
	const ways = [
		{ to: "#", name: wording.all, isHere: view.kind === "all" },
		...incidents.map((incident) => ({
			to: `#${incident}`,
			name: incidentTitles[incident],
			isHere: view.kind === "incident" && view.incident === incident,
		})),
		{
			to: "#report-mention",
			name: wording.reportTitle,
			isHere: view.kind === "report",
		},
		{
			to: "#guideline",
			name: wording.guidelineShort,
			isHere: view.kind === "guideline",
		},
	];
	return (
		<nav class="ways" aria-label={say(wording.title)}>
			{ways.map(({ to, name, isHere }) => (
				<a key={to} href={to} aria-current={isHere ? "page" : undefined}>
					{say(name)}
				</a>
			))}
		</nav>
	);
}

function Everything({ guideline, policy, say }: Props & { say: Say }) {
	const guides = guideline?.guides ?? defaultGuides;
	return (
		<>
			{incidents.map((incident) => (
				<section key={incident} id={incident}>
					<h2>
						<a href={`#${incident}`}>{say(incidentNames[incident])}</a>
					</h2>
					{guideline && !guides[incident].some(({ clause }) => clause) && (
						<p>{say(wording.general)}</p>
					)}
					<StepList steps={guides[incident]} guideline={guideline} say={say} />
				</section>
			))}
			<section>
				<ContactList contacts={policy.contacts} say={say} />
			</section>
		</>
	);
}

function Shown(props: Props & { view: GuideView; say: Say }) {
	const { view, guideline, say } = props;
	if (view.kind === "all") return <Everything {...props} />;
	if (view.kind === "report")
		return <ReportNote now={props.now()} language={props.language} say={say} />;
	if (view.kind === "guideline")
		return (
			<GuidelinePart
				key={view.clause}
				guidelines={guideline ? [guideline] : props.guidelines}
				wanted={view.clause}
				shelf={props.shelf}
				policy={props.policy}
				say={say}
			/>
		);
	return (
		<IncidentPart
			key={view.incident}
			incident={view.incident}
			guides={guideline?.guides ?? defaultGuides}
			contacts={props.policy.contacts}
			{...props}
		/>
	);
}

/** The steps of the person's own city, to follow or to print, and its whole guideline with what the extension does for each clause. */
export function GuidePage(props: Props) {
	const { guideline, language } = props;
	const view = useView();
	const say: Say = (words) => words[language];
	const isGuideline = view.kind === "guideline";
	return (
		<main class="guide">
			<header>
				<h1>{say(isGuideline ? wording.guideline : wording.title)}</h1>
				<button type="button" class="print" onClick={() => print()}>
					{say(wording.print)}
				</button>
				{!isGuideline && (
					<p class="city">
						{guideline && <b>{say(guideline.municipality)} </b>}
						{say(guideline ? wording.ofCity : wording.ofNobody)}
					</p>
				)}
			</header>
			<Ways view={view} say={say} />
			<Shown {...props} view={view} say={say} />
		</main>
	);
}
