import { render } from "preact";
import { check } from "../../src/core/check";
import type { Packages } from "../../src/core/deploy-format";
import { duties } from "../../src/core/duties";
import { findClauses } from "../../src/core/find-clauses";
import { withCustomGuideline } from "../../src/core/guideline-in-force";
import { openLikeness } from "../../src/core/likeness";
import type { ReadLikeness } from "../../src/core/likeness/read-likeness";
import type { RawPolicy } from "../../src/core/managed-policy";
import type { Policy } from "../../src/core/policy";
import { keepRulebooks } from "../../src/core/rulebook";
import type { Language } from "../../src/core/words";
import { formats } from "../../src/deploy";
import { readPolicyFile } from "../../src/deploy/import/read-policy-file";
import {
	findScope,
	type Proposal,
	proposeRules,
} from "../../src/documents/propose-rules";
import { splitDocument } from "../../src/documents/split-document";
import { guidelines } from "../../src/guidelines";
import { createAnalyzer } from "../../src/language/analyze";
import { readDictionary } from "../../src/language/dictionary";
import { rules } from "../../src/rules";
import { namePage } from "../../src/ui/name-page";
import type { ReadDocument } from "../../src/ui/studio/read-document";
import { StudioPage } from "../../src/ui/studio/studio-page";
import type { Trial } from "../../src/ui/studio/trial";

const shelf = { rules, duties };

/** Letters typed into a name change no rule: 5,000 words are not sorted anew for each. */
const isGovernedAlike = (a: Policy, b: Policy) =>
	(
		["guideline", "customGuideline", "rules", "words", "accounts"] as const
	).every((key) => a[key] === b[key]);

/** The checker of the extension, under whatever policy is being written. Ten drafts take about 10 ms, so it needs no worker (2026-11). */
function openTrial(
	analyze: ReturnType<typeof createAnalyzer> | undefined,
	readLikeness: ReadLikeness | "broken",
): Trial {
	const read = analyze ?? createAnalyzer();
	let last: { policy: Policy; rulebookFor: ReturnType<typeof keepRulebooks> };
	return (draft, policy, language, namesTime) => {
		if (!last || !isGovernedAlike(last.policy, policy))
			last = { policy, rulebookFor: keepRulebooks(rules, guidelines, policy) };
		const rulebook = last
			.rulebookFor(draft.account)
			.filter(({ rule }) => namesTime || !rule.byClock);
		const isEmpty = draft.text === "";
		const text = read(draft.text);
		const findings = isEmpty
			? []
			: check(draft, text, rulebook, policy, language, analyze && readLikeness);
		return {
			findings,
			clauses: findClauses(
				findings,
				withCustomGuideline(guidelines, policy),
				language,
			),
			isPartial: !isEmpty && !analyze,
		};
	};
}

/** A pasted guideline, clause by clause, with what the extension proposes for each. */
const openDocuments =
	(analyze: ReturnType<typeof createAnalyzer>): ReadDocument =>
	(pasted) => {
		const { title, clauses } = splitDocument(pasted);
		const scope = findScope(clauses);
		const isKnown = ({ rule }: Proposal) =>
			[...rules, ...duties].some(({ id }) => id === rule);
		return {
			title,
			clauses: clauses.map((clause) => {
				const { appliesTo, proposals } = proposeRules(clause, analyze, scope);
				const known = proposals.filter(isKnown);
				return {
					clause: {
						place: clause.place,
						summary: clause.text,
						appliesTo,
						rules: Object.fromEntries(
							known.map(({ rule, severity }) => [rule, severity]),
						),
					},
					because: Object.fromEntries(
						known.map(({ rule, because }) => [rule, because]),
					),
				};
			}),
		};
	};

type Door = {
	/** In one part, or in several. */
	loadDictionary(): Promise<[ArrayBuffer, ...ArrayBuffer[]]>;
	loadLikeness(): Promise<ArrayBuffer>;
	packages: Packages;
	/** What the browser has delivered on this machine. */
	present?: RawPolicy;
	language: Language;
	saveLanguage(language: Language): void;
};

/** Draws the studio, inside the extension or on a page of the intranet. */
export async function openStudio(door: Door): Promise<void> {
	const app = document.getElementById("app") as HTMLElement;
	let { language } = door;
	let trial: Trial | undefined;
	let readDocument: ReadDocument | undefined;
	const draw = () => {
		namePage("policy-studio", language);
		render(
			<StudioPage
				guidelines={guidelines}
				shelf={shelf}
				formats={formats}
				read={(text, packages) => readPolicyFile(text, packages, formats)}
				trial={trial}
				readDocument={readDocument}
				packages={door.packages}
				{...(door.present && { present: door.present })}
				language={language}
				saveLanguage={(chosen) => {
					language = chosen;
					door.saveLanguage(chosen);
					draw();
				}}
			/>,
			app,
		);
	};
	draw();
	const [analyze, readLikeness] = await Promise.all([
		door
			.loadDictionary()
			.then((parts) => createAnalyzer(readDictionary(...parts)))
			.catch(() => undefined),
		door
			.loadLikeness()
			.then(openLikeness)
			.catch(() => "broken" as const),
	]);
	trial = openTrial(analyze, readLikeness);
	// Without the dictionary the words of a clause cannot be read; it is split all the same.
	readDocument = openDocuments(analyze ?? createAnalyzer());
	draw();
}
