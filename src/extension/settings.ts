import { browser } from "wxt/browser";
import type { SiteId } from "../core/draft";
import { type KeptWording, readWordings } from "../core/kept-wordings";
import type { PolicyState } from "../core/managed-policy";
import {
	type PolicyProblem,
	parsePolicy,
	resolvePolicy,
} from "../core/parse-policy";
import { mayPause, parsePausedSites } from "../core/pause";
import type { Policy } from "../core/policy";
import { findStoredProblems } from "../core/stored-settings";
import { isTable } from "../core/table";
import { type Language, languages } from "../core/words";
import { readPolicyState } from "./managed-policy";
import { type OwnRole, readRole } from "./role";
import { keys } from "./watch-settings";

/** Everything the person or the organisation has set, as every part of the extension sees it. */
export type Settings = {
	policy: Policy;
	/** What is known of the organisation's policy. */
	state: PolicyState;
	/** The keys that the organisation has fixed. */
	fixed: string[];
	problems: PolicyProblem[];
	language: Language;
	/** What the person is to the city; the organisation cannot fix it. */
	own: OwnRole;
	/** What the person leaves as it is in every draft. */
	keptWordings: KeptWording[];
	/** Where the person has stopped the checks; nowhere while the organisation has set anything. */
	pausedSites: SiteId[];
};

/** The settings in force, from the machine's own storage; a few milliseconds. */
export async function readSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(Object.values(keys));
	const own = parsePolicy(stored[keys.own] ?? {});
	const state = await readPolicyState();
	const managed = parsePolicy("policy" in state ? state.policy : {});
	const language =
		languages.find((known) => known === stored[keys.language]) ?? "ja";
	return {
		own: await readRole(),
		pausedSites: mayPause(state)
			? parsePausedSites(stored[keys.pausedSites])
			: [],
		keptWordings: readWordings(stored[keys.keptWordings]),
		state,
		policy: resolvePolicy(managed.settings, own.settings),
		fixed: Object.keys(managed.settings),
		problems: [
			...managed.problems,
			...own.problems.map((problem) => ({
				...problem,
				path: problem.path || keys.own,
			})),
			...findStoredProblems(stored),
		],
		language,
	};
}

/** Replaces some of the person's own settings. */
export async function saveOwn(change: Partial<Policy>): Promise<void> {
	const stored = await browser.storage.local.get(keys.own);
	const before = stored[keys.own];
	const own = isTable(before) ? before : {};
	await browser.storage.local.set({ [keys.own]: { ...own, ...change } });
}

export const saveLanguage = (language: Language): Promise<void> =>
	browser.storage.local.set({ [keys.language]: language });
