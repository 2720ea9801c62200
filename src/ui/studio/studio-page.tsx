import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DeployFormat, Packages } from "../../core/deploy-format";
import type { Guideline } from "../../core/guideline";
import { withCustomGuideline } from "../../core/guideline-in-force";
import type { RawPolicy } from "../../core/managed-policy";
import { parsePolicy, resolvePolicy } from "../../core/parse-policy";
import type { Policy } from "../../core/policy";
import type { Shelf } from "../../core/serve-clause";
import type { Language, Words } from "../../core/words";
import { writePolicy } from "../../core/write-policy";
import "../page.css";
import "./form.css";
import "./lists.css";
import "./files.css";
import "./aside.css";
// Last, because in little room it has the last word.
import "./studio-page.css";
import { AccountsPart } from "./accounts-part";
import { ApprovalPart } from "./approval-part";
import { Aside } from "./aside";
import { ComparePart } from "./compare-part";
import { ContactsPart } from "./contacts-part";
import { ExportPart } from "./export-part";
import { GuidelineChoice } from "./guideline-choice";
import { begin, type History, redo, remember, undo } from "./history";
import { HoursPart } from "./hours-part";
import { ImportPart, type ReadPolicy } from "./import-part";
import { LinksPart } from "./links-part";
import { OrganizationPart } from "./organization-part";
import { PartsNav } from "./parts-nav";
import { proposeRevision } from "./propose-revision";
import type { ReadDocument } from "./read-document";
import { RulesPart } from "./rules-part";
import { type Ruling, strengthsOf } from "./serve-clauses";
import type { Studio } from "./studio";
import { StudioHeader } from "./studio-header";
import type { Trial } from "./trial";
import { listenToUndo } from "./undo-keys";
import { wording } from "./wording";
import { WordsPart } from "./words-part";
import { addRevision, isSame, keepWork, readWork } from "./work";

export type StudioProps = {
	guidelines: Guideline[];
	shelf: Shelf;
	formats: DeployFormat[];
	/** Knows the formats apart. */
	read(text: string, packages: Packages): ReturnType<ReadPolicy>;
	/** What the browser has delivered on this machine; absent outside the extension. */
	present?: RawPolicy;
	/** Undefined while the dictionary is being loaded. */
	trial: Trial | undefined;
	/** Takes a pasted guideline apart. Undefined while the dictionary is being loaded. */
	readDocument: ReadDocument | undefined;
	/** How this copy of the extension is known, as far as it knows. */
	packages: Packages;
	language: Language;
	saveLanguage(language: Language): void;
};

/** The day as people in the city hall count it. */
const today = () =>
	new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });

/** After this long without a change the work is kept. Milliseconds. */
const keepAfter = 300;

const listRulings = ({ rules, duties }: Shelf): Ruling[] =>
	[...rules, ...duties].toSorted((a, b) => a.id.localeCompare(b.id));

/** Where an administrator writes a policy, sees at once what it does, and takes it away as a file. */
export function StudioPage(props: StudioProps) {
	const { formats, shelf, language, trial } = props;
	const first = useMemo(readWork, []);
	const [history, setHistory] = useState<History<Partial<Policy>>>(() =>
		begin(first?.settings ?? {}),
	);
	const [packages, setPackages] = useState<Packages>(() => ({
		...props.packages,
		...first?.packages,
	}));
	const [revisions, setRevisions] = useState(first?.revisions ?? []);
	const [typedRevision, setTypedRevision] = useState<string>();
	const [status, setStatus] = useState<Words>();

	const rulings = useMemo(() => listRulings(shelf), [shelf]);
	const settings = history.now;
	const say = (words: Words) => words[language];
	const policy = useMemo(() => resolvePolicy(settings, {}), [settings]);
	const guidelines = useMemo(
		() => withCustomGuideline(props.guidelines, policy),
		[props.guidelines, policy],
	);
	const wanted = useMemo(
		() => strengthsOf(guidelines, policy.guideline),
		[guidelines, policy.guideline],
	);

	const replace = (next: Partial<Policy>, group?: string) =>
		setHistory((history) => remember(history, next, group));
	const studio: Studio = {
		settings,
		policy,
		guidelines,
		shelf,
		rulings,
		wanted,
		language,
		say,
		set: (change, group) => replace({ ...settings, ...change }, group),
		drop: (...keys) =>
			replace(
				Object.fromEntries(
					Object.entries(settings).filter(
						([key]) => !keys.includes(key as keyof Policy),
					),
				),
			),
	};

	const read = (text: string) => props.read(text, packages);
	const handedOut = useMemo(
		() => revisions.find((revision) => isSame(revision.settings, settings)),
		[revisions, settings],
	);
	// Only a name of today counts: the next number follows it.
	const lastOfToday = revisions.find(({ revision }) =>
		revision.startsWith(today()),
	);
	const revision =
		typedRevision ??
		(handedOut?.revision ||
			proposeRevision(lastOfToday?.revision ?? "", today()));
	// Once more through the border: what was typed may not be of the right form yet.
	const write = () => writePolicy(parsePolicy(settings).settings, revision);
	const handOut = () => {
		setRevisions((revisions) =>
			addRevision(revisions, { revision, name: say(wording.export), settings }),
		);
		setTypedRevision(undefined);
	};

	const work = useMemo(
		() => ({ settings, packages, revisions }),
		[settings, packages, revisions],
	);
	const latest = useRef(work);
	latest.current = work;
	useEffect(() => {
		const keep = () =>
			setStatus(keepWork(work) ? wording.kept : wording.notKept);
		const later = setTimeout(keep, keepAfter);
		return () => clearTimeout(later);
	}, [work]);
	useEffect(() => {
		const ending = new AbortController();
		const { signal } = ending;
		addEventListener("pagehide", () => keepWork(latest.current), { signal });
		listenToUndo(
			{
				undo: () => setHistory(undo),
				redo: () => setHistory(redo),
			},
			signal,
		);
		return () => ending.abort();
	}, []);

	return (
		<div class="studio">
			<StudioHeader
				canUndo={history.past.length > 0}
				canRedo={history.future.length > 0}
				undo={() => setHistory(undo)}
				redo={() => setHistory(redo)}
				startAnew={() => replace({})}
				status={status}
				language={language}
				saveLanguage={props.saveLanguage}
			/>
			<PartsNav say={say} />
			<main>
				<ImportPart
					present={props.present}
					read={read}
					take={(taken, name) => {
						const { revision = "", ...rest } = taken;
						replace(rest);
						setTypedRevision(undefined);
						setRevisions((revisions) =>
							addRevision(revisions, { revision, name, settings: rest }),
						);
					}}
					studio={studio}
				/>
				<GuidelineChoice readDocument={props.readDocument} studio={studio} />
				<OrganizationPart studio={studio} />
				<AccountsPart studio={studio} />
				<RulesPart studio={studio} />
				<WordsPart studio={studio} />
				<LinksPart studio={studio} />
				<HoursPart studio={studio} />
				<ApprovalPart studio={studio} />
				<ContactsPart studio={studio} />
				<ComparePart
					revisions={revisions}
					read={read}
					add={(revision) =>
						setRevisions((revisions) => addRevision(revisions, revision))
					}
					studio={studio}
				/>
				<ExportPart
					formats={formats}
					packages={packages}
					setPackages={setPackages}
					revision={revision}
					setRevision={setTypedRevision}
					write={write}
					onHandOut={handOut}
					studio={studio}
				/>
			</main>
			<Aside trial={trial} studio={studio} />
		</div>
	);
}
