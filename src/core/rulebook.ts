import { customId } from "./custom-guideline";
import type { Account, AccountKind } from "./draft";
import type { Clause, Guideline } from "./guideline";
import { withCustomGuideline } from "./guideline-in-force";
import type { ClauseId } from "./ids";
import { ownWordRules } from "./own-words";
import type { Policy } from "./policy";
import type { Rule } from "./rule";
import { type Severity, strongest, weakest } from "./severity";

/** One rule as it holds here and now: how strong, and on which clauses it stands. */
export type RulebookEntry = {
	rule: Rule;
	severity: Exclude<Severity, "off">;
	clauses: ClauseId[];
};

/** What has to be known of a rule, or of a duty no rule serves, to say whether and how strongly it holds. */
export type Governed = Pick<
	Rule,
	"id" | "accounts" | "severity" | "guardsAccount"
>;

type Standing = "official" | "personal";

/** As whom a person is treated: an account nobody registered counts as official until the organisation has said which ones are. */
export function standingOf(kind: AccountKind, policy: Policy): Standing {
	if (kind === "official" || kind === "personal") return kind;
	const officialAreKnown = policy.accounts.some(
		(account) => account.kind === "official",
	);
	return kind === "unregistered" && officialAreKnown ? "personal" : "official";
}

const appliesTo = (clause: Clause, standing: Standing) =>
	clause.appliesTo === "both" ||
	clause.appliesTo === standing ||
	(clause.appliesTo === "contractors" && standing === "official");

/** Where a document says something about private use, what it says about the account to post from is broken from the private one too. */
const guardedBy = ({ clauses }: Guideline, standing: Standing) =>
	clauses.some((clause) => appliesTo(clause, standing))
		? clauses.filter((clause) => clause.appliesTo !== "public")
		: [];

/** How strong a rule may be at most: a private person is advised, and asked only whether this is the right account. */
function limitOf(rule: Governed, standing: Standing): Severity {
	if (standing === "official") return "hold";
	return rule.guardsAccount ? "confirm" : "notice";
}

/** A name that nobody knows loosens nothing; `custom` may do without clauses where the policy names its rules. */
function meansAll(guidelines: Guideline[], policy: Policy): boolean {
	if (guidelines.some(({ id }) => id === policy.guideline)) return false;
	return (
		policy.guideline !== customId || Object.keys(policy.rules).length === 0
	);
}

/**
 * Which of some rules or duties are on, how strong, and by which clauses.
 * One is on when a clause of the guideline for this kind of account cites it, or the policy names it; with guideline `all`, or one
 * that is not among the guidelines, every rule is.
 * The policy's strength wins over the guideline's. A private person is only advised: never stronger than `notice`, save for
 * the question whether this is the right account.
 */
export function govern<Item extends Governed>(
	items: Item[],
	guidelines: Guideline[],
	policy: Policy,
	account: Pick<Account, "kind" | "site">,
): (Omit<RulebookEntry, "rule"> & { rule: Item })[] {
	const standing = standingOf(account.kind, policy);
	const isAll = meansAll(guidelines, policy);
	const inForce = guidelines.filter(
		(guideline) => isAll || guideline.id === policy.guideline,
	);
	const isForSite = (clause: Clause) =>
		!clause.site || clause.site === account.site;
	const clauses = inForce
		.flatMap((guideline) => guideline.clauses)
		.filter((clause) => appliesTo(clause, standing))
		.filter(isForSite);
	const guarding = inForce
		.flatMap((guideline) => guardedBy(guideline, standing))
		.filter(isForSite);

	return items.flatMap((rule) => {
		if (rule.accounts !== "both" && rule.accounts !== standing) return [];
		const citing = (rule.guardsAccount ? guarding : clauses).filter((clause) =>
			Object.hasOwn(clause.rules, rule.id),
		);
		const ofGuideline = citing
			.map((clause) => clause.rules[rule.id] ?? "off")
			.reduce(strongest, isAll ? rule.severity : "off");
		// The organisation names rules of its own as well, and may call one "constructor".
		const asked = Object.hasOwn(policy.rules, rule.id)
			? (policy.rules[rule.id] ?? ofGuideline)
			: ofGuideline;
		const severity = weakest(asked, limitOf(rule, standing));
		if (severity === "off") return [];
		return [{ rule, severity, clauses: citing.map((clause) => clause.id) }];
	});
}

/** The rules that are on, the organisation's own words among them. */
export function openRulebook(
	rules: Rule[],
	guidelines: Guideline[],
	policy: Policy,
	account: Pick<Account, "kind" | "site">,
): RulebookEntry[] {
	const standing = standingOf(account.kind, policy);
	const opened = govern(rules, guidelines, policy, account);
	// The organisation's words hold also where the guideline has no clause for the rule they join.
	const own = ownWordRules(policy.words, rules).flatMap(
		(rule): RulebookEntry[] => {
			const joined = opened.find((entry) => entry.rule.id === rule.id);
			const asked = joined?.severity ?? policy.rules[rule.id] ?? rule.severity;
			const severity = weakest(asked, limitOf(rule, standing));
			if (severity === "off") return [];
			return [{ rule, severity, clauses: joined?.clauses ?? [] }];
		},
	);
	return [...opened, ...own];
}

/**
 * The rules as they hold for what is done without writing. While no municipality is chosen its procedures bind nobody:
 * then only what the policy names is left.
 */
export const forDeeds = (
	rulebook: RulebookEntry[],
	{ guideline, rules }: Pick<Policy, "guideline" | "rules">,
): RulebookEntry[] =>
	guideline === "all"
		? rulebook.filter(({ rule }) => Object.hasOwn(rules, rule.id))
		: rulebook;

/** The same, opened once for each kind of account and site: policy and guideline seldom change, drafts change with every key. */
export function keepRulebooks(
	rules: Rule[],
	guidelines: Guideline[],
	policy: Policy,
): (account: Pick<Account, "kind" | "site">) => RulebookEntry[] {
	const known = withCustomGuideline(guidelines, policy);
	const opened = new Map<string, RulebookEntry[]>();
	return (account) => {
		const key = `${account.kind} ${account.site}`;
		const rulebook =
			opened.get(key) ?? openRulebook(rules, known, policy, account);
		opened.set(key, rulebook);
		return rulebook;
	};
}
