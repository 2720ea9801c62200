import {
	defaultGuides,
	incidentNames,
	incidents,
	type Step,
} from "../../core/guide";
import type { Clause, Guideline } from "../../core/guideline";
import type { Contact } from "../../core/policy";
import type { Rule } from "../../core/rule";
import type { Language, Words } from "../../core/words";
import "../page.css";
import "./guide-page.css";
import { wording } from "./wording";

type Props = {
	/** Undefined where no municipality is chosen. */
	guideline: Guideline | undefined;
	contacts: Contact[];
	rules: Rule[];
	language: Language;
};

type Say = (words: Words) => string;

function Steps({
	steps,
	guideline,
	say,
}: {
	steps: Step[];
	guideline: Guideline | undefined;
	say: Say;
}) {
	const placeOf = (id: string | undefined) =>
		guideline?.clauses.find((clause) => clause.id === id)?.place;
	return (
		<ol>
			{steps.map((step) => (
				<li key={step.text.ja}>
					{say(step.text)} {step.clause && <cite>{placeOf(step.clause)}</cite>}
				</li>
			))}
		</ol>
	);
}

function Contacts({ contacts, say }: { contacts: Contact[]; say: Say }) {
	return (
		<section>
			<h2>{say(wording.contacts)}</h2>
			{contacts.length === 0 ? (
				<p>{say(wording.noContacts)}</p>
			) : (
				<ul>
					{contacts.map((contact) => (
						<li key={contact.name}>
							<b>{contact.name}</b> {contact.phone}{" "}
							{contact.url && <span class="address">{contact.url}</span>}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function ClauseRow({
	clause,
	rules,
	say,
}: {
	clause: Clause;
	rules: Rule[];
	say: Say;
}) {
	const serving = Object.keys(clause.rules).map((id) => {
		const rule = rules.find((known) => known.id === id);
		return rule ? say(rule.title) : `${id}${say(wording.notYet)}`;
	});
	return (
		<tr>
			<th scope="row">{clause.place}</th>
			<td>{clause.summary}</td>
			<td>{say(wording.who[clause.appliesTo])}</td>
			<td>{clause.documentOnly ?? serving.join("、")}</td>
		</tr>
	);
}

/** The steps of the person's own city, to follow or to print, and its whole guideline with what the extension does for each clause. */
export function GuidePage({ guideline, contacts, rules, language }: Props) {
	const say: Say = (words) => words[language];
	const guides = guideline?.guides ?? defaultGuides;
	return (
		<main class="guide">
			<h1>
				{guideline && `${say(guideline.municipality)} — `}
				{say(wording.title)}
			</h1>
			<p>{say(guideline ? wording.ofCity : wording.ofNobody)}</p>
			<button type="button" class="print" onClick={() => print()}>
				{say(wording.print)}
			</button>
			{incidents.map((incident) => (
				<section key={incident} id={incident}>
					<h2>{say(incidentNames[incident])}</h2>
					{guideline && !guides[incident].some(({ clause }) => clause) && (
						<p>{say(wording.general)}</p>
					)}
					<Steps steps={guides[incident]} guideline={guideline} say={say} />
				</section>
			))}
			<Contacts contacts={contacts} say={say} />
			{guideline && (
				<section>
					<h2>{say(wording.guideline)}</h2>
					<p>
						{guideline.title}（{guideline.date}）
					</p>
					<table>
						<thead>
							<tr>
								{[
									wording.place,
									wording.summary,
									wording.appliesTo,
									wording.whatWeDo,
								].map((words) => (
									<th key={words.ja} scope="col">
										{say(words)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{guideline.clauses.map((clause) => (
								<ClauseRow
									key={clause.id}
									clause={clause}
									rules={rules}
									say={say}
								/>
							))}
						</tbody>
					</table>
				</section>
			)}
		</main>
	);
}
