import { useState } from "preact/hooks";
import type { DeployFormat } from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";
import { type PolicyProblem, parsePolicy } from "../../core/parse-policy";
import type { Policy } from "../../core/policy";
import type { Words } from "../../core/words";
import { expectedWords } from "../expected-words";
import { FileButton } from "./file-button";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Problems that are told one by one; more are counted. */
const shownProblems = 50;

/** Finds out which format a text has. */
export type ReadPolicy = (
	text: string,
) => { format: DeployFormat; policy: RawPolicy } | undefined;

type Outcome =
	| { kind: "unreadable"; name: string }
	| { kind: "read"; name: string; format: Words; problems: PolicyProblem[] };

function Problems({
	problems,
	studio,
}: {
	problems: PolicyProblem[];
	studio: Studio;
}) {
	const { say } = studio;
	return (
		<>
			<p class="wrong">
				{say(wording.problems)}（{problems.length.toLocaleString()}）
			</p>
			<div class="scroll">
				<table>
					<thead>
						<tr>
							{[wording.path, wording.value, wording.expected].map((words) => (
								<th key={words.ja} scope="col">
									{say(words)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{problems.slice(0, shownProblems).map((problem) => (
							<tr key={problem.path}>
								<td>
									<code>{problem.path}</code>
								</td>
								<td>
									<code>{problem.value}</code>
								</td>
								<td>
									<code>{say(expectedWords(problem.expected))}</code>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</>
	);
}

/** Opens a policy that exists already, and says what in it could not be read. */
export function ImportPart({
	present,
	read,
	take,
	studio,
}: {
	/** What the browser has delivered on this machine. */
	present: RawPolicy | undefined;
	read: ReadPolicy;
	take(settings: Partial<Policy>, name: string): void;
	studio: Studio;
}) {
	const { say } = studio;
	const [text, setText] = useState("");
	const [outcome, setOutcome] = useState<Outcome>();
	const takeOver = (policy: RawPolicy, name: string, format: Words) => {
		const { settings, problems } = parsePolicy(policy);
		setOutcome({ kind: "read", name, format, problems });
		setText("");
		take(settings, name);
	};
	const open = (written: string, name: string) => {
		const found = read(written);
		if (found) takeOver(found.policy, name, found.format.name);
		else setOutcome({ kind: "unreadable", name });
	};
	return (
		<Part
			id="import"
			title={wording.import}
			help={wording.importHelp}
			studio={studio}
		>
			{present && (
				<button
					type="button"
					onClick={() =>
						takeOver(
							present,
							say(wording.importPresent),
							wording.importPresentFrom,
						)
					}
				>
					{say(wording.importPresent)}
				</button>
			)}{" "}
			<FileButton
				id="import-file"
				label={say(wording.importFile)}
				accept=".json,.reg,.mobileconfig,.plist,.txt"
				take={open}
			/>
			<details>
				<summary>{say(wording.importPaste)}</summary>
				<textarea
					aria-label={say(wording.importPaste)}
					rows={4}
					spellcheck={false}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<button
					type="button"
					disabled={text.trim() === ""}
					onClick={() => open(text, say(wording.importPaste))}
				>
					{say(wording.importTake)}
				</button>
			</details>
			<div role="status" class="outcome">
				{outcome?.kind === "unreadable" && (
					<p class="wrong">
						{outcome.name}: {say(wording.unreadable)}
					</p>
				)}
				{outcome?.kind === "read" && (
					<p>
						{say(wording.imported)} {outcome.name} — {say(outcome.format)}
					</p>
				)}
				{outcome?.kind === "read" && outcome.problems.length > 0 && (
					<Problems problems={outcome.problems} studio={studio} />
				)}
			</div>
		</Part>
	);
}
