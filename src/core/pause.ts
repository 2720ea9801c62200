import { findRegistered } from "./classify-account";
import { type Account, type SiteId, siteIds } from "./draft";
import type { PolicyState } from "./managed-policy";
import type { Policy } from "./policy";
import type { CheckAnswer } from "./protocol";
import type { Stance } from "./reaction";
import type { Language } from "./words";

/** The person may stop the checks only where no organisation has set anything. */
export const mayPause = (state: PolicyState): boolean => !("policy" in state);

/** As stored; whatever is no site is left out. */
export const parsePausedSites = (stored: unknown): SiteId[] =>
	Array.isArray(stored) ? siteIds.filter((site) => stored.includes(site)) : [];

/**
 * What is answered where the person has stopped the checks: the account, for its badge, and nothing else. Pure.
 * @param account judged by the policy; what makes it doubtful is not asked about either
 */
export function answerPaused(
	{ doubt: _, ...account }: Account,
	policy: Policy,
	language: Language,
): CheckAnswer {
	return {
		account,
		registered: findRegistered(account, policy),
		findings: [],
		clauses: {},
		checklist: [],
		questions: [],
		isPartial: false,
		isPaused: true,
		language,
	};
}

/** No reaction is asked about there. */
export const pausedStance = (account: Account, language: Language): Stance => ({
	account,
	asks: {},
	clauses: {},
	trusted: [],
	advises: false,
	language,
});
