import { useState } from "preact/hooks";
import type { Guideline } from "../../core/guideline";
import { listLookAlikes } from "../../core/look-alikes";
import type { Policy } from "../../core/policy";
import { defaultSelfCheck } from "../../core/self-check";
import {
	judgeSelfCheck,
	personnelChange,
	type Standing,
} from "../../core/self-check-due";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";
import "../page.css";
import { CheckItem } from "./check-item";
import { History, type Stored } from "./history";
import "./self-check-page.css";
import { countDueWords, wording } from "./wording";

type Props = {
	guideline: Guideline | undefined;
	policy: Policy;
	/** Newest first; undefined when they could not be opened. */
	confirmations: Stored[] | undefined;
	/** ISO 8601. */
	now: string;
	language: Language;
	/** @throws when it could not be recorded */
	add(item: string, by: string): Promise<void>;
	remove(id: number): Promise<void>;
};

type Say = (words: Words) => string;

function Accounts({ policy, say }: { policy: Policy; say: Say }) {
	const official = policy.accounts.filter(({ kind }) => kind === "official");
	if (official.length === 0)
		return <p class="soft">{say(wording.noAccounts)}</p>;
	return (
		<p class="accounts-checked">
			<span class="soft">{say(wording.accounts)}</span>
			{official.map(({ site, id, name }) => (
				<span key={`${site} ${id}`}>
					{[name, showHandle(site, id)].filter(Boolean).join(" ")}
				</span>
			))}
		</p>
	);
}

function summarise(standings: Standing[], isFirst: boolean): Words {
	if (isFirst) return wording.first;
	const count = (state: Standing["state"]) =>
		standings.filter((standing) => standing.state === state).length;
	const [due, never] = [count("due"), count("never")];
	return due + never === 0 ? wording.allFine : countDueWords(due, never);
}

/** What those in charge of the official accounts look at from time to time: what is due, what was confirmed, when and by whom. */
export function SelfCheckPage(props: Props) {
	const { guideline, policy, confirmations, language } = props;
	const [by, setBy] = useState(confirmations?.[0]?.by ?? "");
	const [trouble, setTrouble] = useState<Words>();
	const say: Say = (words) => words[language];
	if (!confirmations)
		return (
			<main>
				<h1>{say(wording.title)}</h1>
				<p role="alert">{say(wording.broken)}</p>
			</main>
		);
	const items = guideline?.selfCheck ?? defaultSelfCheck;
	const standings = judgeSelfCheck(items, confirmations, props.now);
	const lookAlikes = listLookAlikes(policy.accounts, policy.organization.name);
	const record = async (item: string) => {
		const name = by.trim();
		setTrouble(name ? undefined : wording.byFirst);
		if (!name) {
			document.getElementById("by")?.focus();
			return;
		}
		await props.add(item, name).catch(() => setTrouble(wording.notSaved));
	};
	return (
		<main class="self-check">
			<h1>{say(wording.title)}</h1>
			<p>{say(wording.intro)}</p>
			<Accounts policy={policy} say={say} />
			<div class="who-checks">
				<label for="by">{say(wording.by)}</label>
				<input
					id="by"
					autocomplete="name"
					value={by}
					aria-describedby="trouble"
					onInput={(event) => {
						setBy(event.currentTarget.value);
						setTrouble(undefined);
					}}
				/>
				<p id="trouble" role="alert" class="wrong">
					{trouble && say(trouble)}
				</p>
			</div>
			<p role="status">
				{say(summarise(standings, confirmations.length === 0))}
			</p>
			<section>
				<ul class="checks" aria-label={say(wording.title)}>
					{standings.map((standing) => (
						<CheckItem
							key={standing.item.id}
							standing={standing}
							guideline={guideline}
							lookAlikes={lookAlikes}
							language={language}
							confirm={() => record(standing.item.id)}
						/>
					))}
				</ul>
			</section>
			<section>
				<button type="button" onClick={() => record(personnelChange)}>
					{say(wording.changed)}
				</button>
				<p>{say(wording.changedHelp)}</p>
			</section>
			<History
				confirmations={confirmations}
				items={items}
				guideline={guideline}
				today={props.now.slice(0, 10)}
				language={language}
				remove={(id) =>
					props.remove(id).catch(() => setTrouble(wording.notSaved))
				}
			/>
		</main>
	);
}
