import type { AnalyzedText } from "./analyzed-text";
import { check } from "./check";
import { findRegistered } from "./classify-account";
import { type Account, type Deed, reactions } from "./draft";
import { findClauses } from "./find-clauses";
import type { Finding } from "./finding";
import type { Guideline } from "./guideline";
import type { ClauseId } from "./ids";
import type { Policy } from "./policy";
import type { Stance } from "./reaction";
import type { RulebookEntry } from "./rulebook";
import type { Language } from "./words";

/**
 * How an account stands to reactions, for people it does not know. Pure.
 * Only an account registered as official is asked, and only one registered as private is advised: who has registered nothing is left in peace.
 * @param account judged by the policy
 * @param blank the analysis of no text
 */
export function takeStance(
	account: Account,
	blank: AnalyzedText,
	rulebook: RulebookEntry[],
	policy: Policy,
	guidelines: Guideline[],
	language: Language,
): Stance {
	const say = (deed: Deed): Finding[] =>
		check(
			{
				site: account.site,
				action: "post",
				deed,
				account,
				text: "",
				media: [],
				at: "",
			},
			blank,
			rulebook,
			policy,
			language,
		);
	/** Of several clauses the one that speaks of nothing else says it best. */
	const breadth = (id: ClauseId) =>
		guidelines
			.flatMap(({ clauses }) => clauses)
			.filter((clause) => clause.id === id)
			.reduce((sum, { rules }) => sum + Object.keys(rules).length, 0);
	const inOrder = (finding: Finding): Finding => ({
		...finding,
		clauses: finding.clauses.toSorted((a, b) => breadth(a) - breadth(b)),
	});
	const asks =
		account.kind === "official"
			? reactions
					.map((deed) => [deed, say(deed).map(inOrder)] as const)
					.filter(([, findings]) => findings.length > 0)
			: [];
	const own = policy.accounts
		.filter(({ kind }) => kind === "official")
		.flatMap(({ id, name }) => (name ? [id, name] : [id]));
	return {
		account,
		registered: findRegistered(account, policy),
		asks: Object.fromEntries(asks),
		clauses: findClauses(
			asks.flatMap(([, findings]) => findings),
			guidelines,
			language,
		),
		trusted: [...policy.allowedAccounts, ...own],
		advises:
			account.kind === "personal" &&
			rulebook.some(({ rule }) => rule.deeds?.includes("like")),
		language,
	};
}
