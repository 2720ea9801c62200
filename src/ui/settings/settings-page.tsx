import { useState } from "preact/hooks";
import type { Guideline } from "../../core/guideline";
import type { KeptWording } from "../../core/kept-wordings";
import type { PolicyState } from "../../core/managed-policy";
import { type PolicyProblem, parsePolicy } from "../../core/parse-policy";
import type { Policy } from "../../core/policy";
import type { Role } from "../../core/role";
import { type Language, languages, type Words } from "../../core/words";
import { expectedWords } from "../expected-words";
import { languageNames } from "../language-names";
import { PagedList } from "../paged-list";
import { PolicyStateLine } from "../policy-state";
import type { Ruling } from "../studio/serve-clauses";
import { AccountsPart } from "./accounts-part";
import { FixedList } from "./fixed-list";
import { GuidelinePart } from "./guideline-part";
import { HostList } from "./host-list";
import { RoleChoice } from "./role-choice";
import "../page.css";
import { wording } from "./wording";
import { WordingList } from "./wording-list";

type Props = {
	settings: {
		policy: Policy;
		fixed: string[];
		problems: PolicyProblem[];
		language: Language;
		state: PolicyState;
		own: { role: Role; pledges: Record<string, string> };
		keptWordings: KeptWording[];
	};
	guidelines: Guideline[];
	/** Rules and duties, for their names. */
	rulings: Ruling[];
	version: string;
	isFirefox: boolean;
	save(change: Partial<Policy>): Promise<void>;
	saveLanguage(language: Language): Promise<void>;
	saveRole(role: Role): Promise<void>;
	removeWording(wording: KeptWording): Promise<void>;
};

function Problems({
	problems,
	say,
}: {
	problems: PolicyProblem[];
	say: (words: Words) => string;
}) {
	if (problems.length === 0) return null;
	return (
		<section class="problems">
			<h2>{say(wording.problems)}</h2>
			<p>{say(wording.problemsHelp)}</p>
			<PagedList
				items={problems}
				name={say(wording.problems)}
				say={say}
				keyOf={({ path }) => path}
				matches={({ path }, wanted) => path.toLowerCase().includes(wanted)}
				row={({ path, value, expected }) => (
					<>
						<code>{path}</code> = <code>{value}</code>（{say(wording.expected)}:{" "}
						<code>{say(expectedWords(expected))}</code>）
					</>
				)}
			/>
		</section>
	);
}

/** What a person without an admin needs: municipality, own sites, accounts. What the organisation has fixed is shown as fixed. */
export function SettingsPage({
	settings,
	guidelines,
	rulings,
	version,
	isFirefox,
	save,
	saveLanguage,
	saveRole,
	removeWording,
}: Props) {
	const [status, setStatus] = useState("");
	const { policy, fixed, language } = settings;
	const say = (words: Words) => words[language];
	const isFixed = (key: keyof Policy) => fixed.includes(key);
	const saving = (work: Promise<void>) =>
		work.then(
			() => setStatus(say(wording.saved)),
			() => setStatus(say(wording.notSaved)),
		);
	const change = (changed: Partial<Policy>) =>
		saving(save(parsePolicy(changed).settings));
	const note = (key: keyof Policy) =>
		isFixed(key) && <p class="fixed">{say(wording.fixed)}</p>;

	return (
		<main>
			<h1>{say(wording.title)}</h1>
			<p>{say(wording.intro)}</p>
			<p role="status" class="status">
				{status}
			</p>
			<PolicyStateLine
				isFirefox={isFirefox}
				state={settings.state}
				revision={policy.revision}
				language={language}
			/>
			<Problems problems={settings.problems} say={say} />
			<FixedList
				policy={policy}
				fixed={fixed}
				guidelines={guidelines}
				rulings={rulings}
				language={language}
			/>

			<GuidelinePart
				guidelines={guidelines}
				chosen={policy.guideline}
				isFixed={isFixed("guideline")}
				language={language}
				save={(guideline) => change({ guideline })}
			/>

			<RoleChoice
				{...settings.own}
				guidelines={guidelines}
				language={language}
				save={(role) => saving(saveRole(role))}
			/>

			<AccountsPart
				accounts={policy.accounts}
				isFixed={isFixed("accounts")}
				language={language}
				save={(accounts) => change({ accounts })}
			/>

			<section>
				<h2>
					<label for="organization">{say(wording.organizationName)}</label>
				</h2>
				<input
					id="organization"
					value={policy.organization.name}
					disabled={isFixed("organization")}
					onChange={(event) =>
						change({
							organization: {
								...policy.organization,
								name: event.currentTarget.value.trim(),
							},
						})
					}
				/>
				{note("organization")}
			</section>
			<HostList
				id="domains"
				title={say(wording.domains)}
				help={say(wording.domainsHelp)}
				hosts={policy.organization.domains}
				isFixed={isFixed("organization")}
				language={language}
				save={(domains) =>
					change({ organization: { ...policy.organization, domains } })
				}
			/>
			<HostList
				id="allowed"
				title={say(wording.allowed)}
				help={say(wording.allowedHelp)}
				hosts={policy.allowedDomains}
				isFixed={isFixed("allowedDomains")}
				language={language}
				save={(allowedDomains) => change({ allowedDomains })}
			/>

			<WordingList
				wordings={settings.keptWordings}
				rulings={rulings}
				language={language}
				remove={(wording) => saving(removeWording(wording))}
			/>

			<section>
				<h2>
					<label for="language">{say(wording.language)}</label>
				</h2>
				<select
					id="language"
					value={language}
					onChange={(event) => {
						const chosen = languages.find(
							(known) => known === event.currentTarget.value,
						);
						if (chosen) saving(saveLanguage(chosen));
					}}
				>
					{languages.map((known) => (
						<option key={known} value={known}>
							{languageNames[known]}
						</option>
					))}
				</select>
			</section>
			<p>
				{say(wording.forAdmins)}{" "}
				<a href="policy-studio.html">{say(wording.studio)}</a>
			</p>
			<p>
				<a href="self-check.html">{say(wording.selfCheck)}</a>
			</p>
			<p>
				<a href="welcome.html">{say(wording.welcome)}</a>
			</p>
			<footer>
				{say(wording.version)} {version}
				{policy.revision && ` · ${policy.revision}`}
			</footer>
		</main>
	);
}
