import type { Account, AccountKind } from "./draft";
import type { Clause, Guideline } from "./guideline";
import type { ClauseId } from "./ids";
import type { Policy } from "./policy";
import type { Rule } from "./rule";
import { type Severity, strongest, weakest } from "./severity";

/** One rule as it holds here and now: how strong, and on which clauses it stands. */
export type RulebookEntry = {
	rule: Rule;
	severity: Exclude<Severity, "off">;
	clauses: ClauseId[];
};

/** As whom a person is treated: an account nobody registered counts as official until the organisation has said which ones are. */
export function standingOf(
	kind: AccountKind,
	policy: Policy,
): "official" | "personal" {
	if (kind === "official" || kind === "personal") return kind;
	const officialAreKnown = policy.accounts.some(
		(account) => account.kind === "official",
	);
	return kind === "unregistered" && officialAreKnown ? "personal" : "official";
}

const appliesTo = (clause: Clause, standing: "official" | "personal") =>
	clause.appliesTo === "both" ||
	clause.appliesTo === standing ||
	(clause.appliesTo === "contractors" && standing === "official");

/**
 * Which rules are on, how strong, and by which clauses.
 * A rule is on when a clause of the guideline for this kind of account cites it, or the policy names it; with guideline `all` every rule is.
 * The policy's strength wins over the guideline's. A private person is only advised: never stronger than `notice`.
 */
export function openRulebook(
	rules: Rule[],
	guidelines: Guideline[],
	policy: Policy,
	account: Pick<Account, "kind" | "site">,
): RulebookEntry[] {
	const standing = standingOf(account.kind, policy);
	const isAll = policy.guideline === "all";
	const clauses = guidelines
		.filter((guideline) => isAll || guideline.id === policy.guideline)
		.flatMap((guideline) => guideline.clauses)
		.filter((clause) => appliesTo(clause, standing))
		.filter((clause) => !clause.site || clause.site === account.site);

	return rules.flatMap((rule): RulebookEntry[] => {
		if (rule.accounts !== "both" && rule.accounts !== standing) return [];
		const citing = clauses.filter((clause) => rule.id in clause.rules);
		const ofGuideline = citing
			.map((clause) => clause.rules[rule.id] ?? "off")
			.reduce(strongest, isAll ? rule.severity : "off");
		const asked = policy.rules[rule.id] ?? ofGuideline;
		const severity = standing === "personal" ? weakest(asked, "notice") : asked;
		if (severity === "off") return [];
		return [{ rule, severity, clauses: citing.map((clause) => clause.id) }];
	});
}

/** The same, opened once for each kind of account and site: policy and guideline seldom change, drafts change with every key. */
export function keepRulebooks(
	rules: Rule[],
	guidelines: Guideline[],
	policy: Policy,
): (account: Pick<Account, "kind" | "site">) => RulebookEntry[] {
	const opened = new Map<string, RulebookEntry[]>();
	return (account) => {
		const key = `${account.kind} ${account.site}`;
		const rulebook =
			opened.get(key) ?? openRulebook(rules, guidelines, policy, account);
		opened.set(key, rulebook);
		return rulebook;
	};
}
