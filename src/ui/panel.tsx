import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../core/finding";
import type { ClauseId } from "../core/ids";
import type { View } from "../core/view";
import type { Words } from "../core/words";
import type { WrongFindingReport } from "../core/wrong-finding";
import { ApprovalLine } from "./approval-line";
import { CopyButton } from "./copy-button";
import type { Message } from "./line";
import css from "./list.css?inline";
import { WithLinks } from "./with-links";
import * as wording from "./wording";
import { WrongFinding } from "./wrong-finding";

export type PanelActions = {
	replace(finding: Finding): void;
	/** Puts the ready sentence at the end of the draft. */
	add(finding: Finding): void;
	goTo(finding: Finding): void;
	dismiss(finding: Finding, isAlways: boolean): void;
	/** Takes the last dismissal back. */
	undo(): void;
	close(): void;
	openSettings(): void;
	/** A report on a finding that seems wrong, ready to be edited. */
	reportOf(finding: Finding): Promise<WrongFindingReport | undefined>;
	recordApproval(): void;
	/** Checks on this site again. */
	resume(): void;
	openClause(clause: ClauseId): void;
};

/** Long words are cut in the middle of the list, never in the post. */
const longest = 60;

function quote(view: View, { span }: Finding): string | undefined {
	if (!span) return undefined;
	const words = view.text.slice(span.start, span.end).replaceAll("\n", " ");
	return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

function Clauses({
	view,
	finding,
	actions,
}: {
	view: View;
	finding: Finding;
	actions: PanelActions;
}) {
	const [open, setOpen] = useState<string>();
	const cited = finding.clauses.flatMap((id) => {
		const clause = view.clauses[id];
		return clause ? [{ id, ...clause }] : [];
	});
	if (cited.length === 0 && !finding.failed)
		return <p class="clauses">{wording.noClause[view.language]}</p>;
	return (
		<div class="clauses">
			{cited.map((clause) => (
				<button
					key={clause.id}
					type="button"
					class="clause"
					aria-expanded={open === clause.id}
					onClick={() => setOpen(open === clause.id ? undefined : clause.id)}
				>
					{clause.cited}
				</button>
			))}
			{cited
				.filter((clause) => clause.id === open)
				.map((clause) => (
					<p key={clause.id} class="summary">
						{clause.summary}{" "}
						<button
							type="button"
							class="clause"
							onClick={() => actions.openClause(clause.id)}
						>
							{wording.openClause[view.language]}
						</button>
					</p>
				))}
		</div>
	);
}

function Point({
	view,
	finding,
	actions,
}: {
	view: View;
	finding: Finding;
	actions: PanelActions;
}) {
	const say = (words: Words) => words[view.language];
	const words = quote(view, finding);
	const [report, setReport] = useState<WrongFindingReport>();
	const wrong = useRef<HTMLButtonElement>(null);
	const [isBack, setBack] = useState(false);
	// The field that had the focus has gone.
	useEffect(() => {
		if (isBack) wrong.current?.focus();
	}, [isBack]);
	return (
		<li class={finding.severity}>
			<p class="seen">
				<span class="strength">{say(wording.severity[finding.severity])}</span>
				<q class={words ? "" : "whole"}>{words ?? say(wording.whole)}</q>
			</p>
			<p class="message">{finding.message}</p>
			<p class="advice">
				<WithLinks text={finding.advice} />
			</p>
			<Clauses view={view} finding={finding} actions={actions} />
			<div class="actions">
				{finding.span && finding.suggestion !== undefined && (
					<button type="button" onClick={() => actions.replace(finding)}>
						{view.language === "ja"
							? `「${finding.suggestion}」${say(wording.replace)}`
							: `${say(wording.replace)} “${finding.suggestion}”`}
					</button>
				)}
				{finding.addition !== undefined && (
					<>
						<button type="button" onClick={() => actions.add(finding)}>
							{say(wording.add)}
						</button>
						<CopyButton
							text={finding.addition}
							label={say(wording.copyAddition)}
							language={view.language}
						/>
					</>
				)}
				{finding.span && (
					<button type="button" onClick={() => actions.goTo(finding)}>
						{say(wording.goTo)}
					</button>
				)}
				{/* What asks for a reason is answered before sending, not waved away here. */}
				{finding.severity !== "hold" && (
					<button type="button" onClick={() => actions.dismiss(finding, false)}>
						{say(wording.dismiss)}
					</button>
				)}
				{finding.mayKeep && (
					<button type="button" onClick={() => actions.dismiss(finding, true)}>
						{say(wording.dismissAlways)}
					</button>
				)}
				{report === undefined && (
					<button
						ref={wrong}
						type="button"
						class="clause"
						onClick={async () => {
							setBack(false);
							setReport(await actions.reportOf(finding));
						}}
					>
						{say(wording.wrong)}
					</button>
				)}
			</div>
			{report !== undefined && (
				<WrongFinding
					report={report}
					language={view.language}
					close={() => {
						setReport(undefined);
						setBack(true);
					}}
				/>
			)}
		</li>
	);
}

const weights = { hold: 0, confirm: 1, notice: 2 };

/** The weightiest first; among equals those about words before those about the whole post. */
const byWeight = (a: Finding, b: Finding) =>
	weights[a.severity] - weights[b.severity] ||
	Number(a.span === undefined) - Number(b.span === undefined);

/** By what they say and not by where they stand, which moves with what is written before. */
function withKeys(view: View, findings: Finding[]): [string, Finding][] {
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const said = `${finding.rule} ${quote(view, finding)} ${finding.message}`;
		const nth = seen.get(said) ?? 0;
		seen.set(said, nth + 1);
		return [`${said} ${nth}`, finding];
	});
}

export type PanelProps = {
	view: View;
	/** What has to be said before all else. */
	message: Message | undefined;
	actions: PanelActions;
};

/** The list of findings: the words, why, what to do, the clause. */
export function Panel({ view, message, actions }: PanelProps) {
	const say = (words: Words) => words[view.language];
	return (
		<section class="panel" tabIndex={-1} aria-label={say(wording.productName)}>
			{message && (
				<div class={`trouble ${view.trouble ?? ""}`}>
					<p>{say(message.line)}</p>
					<p>{say(message.more)}</p>
					{view.report && (
						<>
							<CopyButton
								text={view.report}
								label={say(wording.report)}
								language={view.language}
							/>
							<p>{say(wording.reportTo())}</p>
						</>
					)}
				</div>
			)}
			{view.purpose && <p class="purpose">{view.purpose}</p>}
			{view.left && (
				<p class="left">
					<span>
						{say(view.left.isAlways ? wording.leftAlways : wording.left)}
						<q>{quote(view, view.left.finding) ?? view.left.finding.title}</q>
					</span>
					<button type="button" class="undo" onClick={actions.undo}>
						{say(wording.undo)}
					</button>
				</p>
			)}
			{view.findings.length === 0 && view.state !== "unavailable" && (
				<p class="nothing">{say(wording.nothing)}</p>
			)}
			{view.findings.length > 0 && (
				<ul>
					{withKeys(view, view.findings.toSorted(byWeight)).map(
						([key, finding]) => (
							<Point
								key={key}
								view={view}
								finding={finding}
								actions={actions}
							/>
						),
					)}
				</ul>
			)}
			{view.checklist.length > 0 && (
				<details class="before-sending">
					<summary>{say(wording.beforeSending)}</summary>
					{/* No list: each item of the list is a finding. */}
					{view.checklist.map((line) => (
						<p key={line}>{line}</p>
					))}
				</details>
			)}
			<ApprovalLine view={view} record={actions.recordApproval} />
			{view.offered !== undefined && (
				<div class="offered" role="alert">
					<p>{say(wording.offered)}</p>
					<pre>{view.offered}</pre>
					<CopyButton
						text={view.offered}
						label={say(wording.copy)}
						language={view.language}
					/>
				</div>
			)}
			<div class="foot">
				<button type="button" onClick={actions.openSettings}>
					{say(wording.settings)}
				</button>
				<button type="button" onClick={actions.close}>
					{say(wording.close)}
				</button>
			</div>
		</section>
	);
}

/** Draws the list and its styles into a place where nothing else is; without anything to draw it takes them away. */
export const drawPanel = (place: HTMLElement, props?: PanelProps): void =>
	render(
		props ? (
			<>
				<style>{css}</style>
				<Panel {...props} />
			</>
		) : null,
		place,
	);
