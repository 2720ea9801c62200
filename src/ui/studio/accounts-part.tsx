import { useState } from "preact/hooks";
import { type SiteId, siteIds } from "../../core/draft";
import type { RegisteredAccount } from "../../core/policy";
import { PagedList } from "../paged-list";
import { wording as settingsWording } from "../settings/wording";
import { siteNames } from "../site-names";
import * as common from "../wording";
import { AccountFields } from "./account-fields";
import { accountNameOf } from "./account-name";
import { FileButton } from "./file-button";
import { Part } from "./part";
import { type ListProblem, readAccountList } from "./read-account-list";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Wrong lines that are told one by one; more are counted. */
const shownProblems = 20;

type Taken = { count: number; problems: ListProblem[] };

function Outcome({ taken, studio }: { taken: Taken; studio: Studio }) {
	const { say } = studio;
	const { count, problems } = taken;
	return (
		<div role="status" class="outcome">
			{count > 0 && (
				<p>
					{count.toLocaleString()}
					{studio.language === "en" && " "}
					{say(wording.taken)}
				</p>
			)}
			{problems.length > 0 && (
				<>
					<p class="wrong">
						{problems.length.toLocaleString()}
						{studio.language === "en" && " "}
						{say(wording.notTaken)}
					</p>
					<ul>
						{problems.slice(0, shownProblems).map(({ line, text, why }) => (
							<li key={line}>
								{line}
								{studio.language === "en" && " "}
								{say(wording.line)} <code>{text}</code> —{" "}
								{say(wording.why[why])}
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	);
}

/** Which accounts are official and which are private: one by one, or a whole list at once. */
export function AccountsPart({ studio }: { studio: Studio }) {
	const { policy, say, set } = studio;
	const { accounts } = policy;
	const [text, setText] = useState("");
	const [site, setSite] = useState<SiteId>("x");
	const [kind, setKind] = useState<RegisteredAccount["kind"]>("official");
	const [taken, setTaken] = useState<Taken>();

	const take = (written: string) => {
		const read = readAccountList(written, { site, kind }, accounts);
		setTaken({ count: read.accounts.length, problems: read.problems });
		if (read.accounts.length > 0)
			set({ accounts: [...accounts, ...read.accounts] });
		if (read.problems.length === 0) setText("");
	};

	return (
		<Part
			id="accounts"
			title={wording.accounts}
			help={wording.accountsHelp}
			keys={["accounts"]}
			studio={studio}
		>
			{accounts.length === 0 && <p class="empty">{say(wording.noAccounts)}</p>}
			<PagedList
				items={accounts}
				name={say(wording.accounts)}
				say={say}
				keyOf={accountNameOf}
				matches={({ id, name, department }, wanted) =>
					`${id} ${name ?? ""} ${department ?? ""}`
						.toLowerCase()
						.includes(wanted)
				}
				row={(account) => (
					<AccountFields
						account={account}
						studio={studio}
						change={(changed, group) =>
							set(
								{ accounts: accounts.with(accounts.indexOf(account), changed) },
								group,
							)
						}
						remove={() =>
							set({ accounts: accounts.filter((other) => other !== account) })
						}
					/>
				)}
			/>
			<form
				class="paste"
				onSubmit={(event) => {
					event.preventDefault();
					take(text);
				}}
			>
				<label for="account-list">{say(wording.pasteAccounts)}</label>
				<p id="account-list-help">{say(wording.pasteHelp)}</p>
				<textarea
					id="account-list"
					rows={3}
					spellcheck={false}
					aria-describedby="account-list-help"
					placeholder={"@kawabe_city\nhttps://www.instagram.com/kawabe/"}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<div class="row">
					<select
						aria-label={say(wording.site)}
						value={site}
						onChange={(event) =>
							setSite(
								siteIds.find((id) => id === event.currentTarget.value) ?? "x",
							)
						}
					>
						{siteIds.map((id) => (
							<option key={id} value={id}>
								{siteNames[id]}
							</option>
						))}
					</select>
					<select
						aria-label={say(settingsWording.kind)}
						value={kind}
						onChange={(event) =>
							setKind(
								event.currentTarget.value === "personal"
									? "personal"
									: "official",
							)
						}
					>
						<option value="official">{say(common.kind.official)}</option>
						<option value="personal">{say(common.kind.personal)}</option>
					</select>
					<button type="submit" disabled={text.trim() === ""}>
						{say(wording.pasteTake)}
					</button>
					<FileButton
						id="account-file"
						label={say(wording.pasteCsv)}
						accept=".csv,.tsv,.txt,text/csv"
						take={take}
					/>
				</div>
				{taken && <Outcome taken={taken} studio={studio} />}
			</form>
		</Part>
	);
}
