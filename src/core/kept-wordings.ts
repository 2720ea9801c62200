import type { AccountKind } from "./draft";
import type { Finding } from "./finding";
import { toHiragana } from "./fold";
import type { RuleId } from "./ids";
import type { Policy } from "./policy";
import { standingOf } from "./rulebook";

/** Words a person has left as they are for good, for one rule; as they stood in the draft. */
export type KeptWording = { rule: RuleId; wording: string };

/** What is longer is a passage and not a wording: it does not come again. UTF-16 code units. */
const longest = 100;

/** More than anybody reads in a list; then the oldest gives way, and is told of again. */
export const mostKept = 200;

/** One wording in full and half width, hiragana and katakana. Marks between letters count: 12/3 is another day than 1/23. */
const fold = (wording: string) =>
	toHiragana(wording.normalize("NFKC").trim()).replaceAll(/\s+/g, " ");

export const isSameWording = (a: KeptWording, b: KeptWording): boolean =>
	a.rule === b.rule && fold(a.wording) === fold(b.wording);

/** The list with one more; the newest stand last. */
export const addWording = (
	kept: KeptWording[],
	added: KeptWording,
): KeptWording[] => [...removeWording(kept, added), added].slice(-mostKept);

export const removeWording = (
	kept: KeptWording[],
	removed: KeptWording,
): KeptWording[] => kept.filter((other) => !isSameWording(other, removed));

/** What was stored, as far as it can be read. */
export const readWordings = (stored: unknown): KeptWording[] =>
	Array.isArray(stored)
		? stored
				.filter(
					(entry) =>
						typeof entry?.rule === "string" &&
						typeof entry.wording === "string",
				)
				.slice(-mostKept)
		: [];

type Situation = {
	policy: Policy;
	/** The keys that the organisation has fixed. */
	fixed: string[];
	account: { kind: AccountKind };
};

/** True where the organisation has said how strong a rule is, or what it looks for. */
function isManaged(rule: RuleId, { policy, fixed }: Situation): boolean {
	const isNamed = Object.hasOwn(policy.rules, rule);
	const isWorded = policy.words.some((word) => word.rule === rule);
	return (
		(fixed.includes("rules") && isNamed) ||
		(fixed.includes("words") && isWorded)
	);
}

/** True where a person may leave the words of a finding as they are for good: on official accounts only what is a notice. */
function mayKeep(finding: Finding, situation: Situation): boolean {
	const { rule, span, severity, failed } = finding;
	if (!span || failed || span.end - span.start > longest) return false;
	if (isManaged(rule, situation)) return false;
	const { account, policy } = situation;
	return (
		severity === "notice" ||
		(severity === "confirm" && standingOf(account.kind, policy) === "personal")
	);
}

/**
 * The findings without those whose words are kept; of the others, those that may be kept say so. Pure.
 * What was kept for one account does not count where it could not be kept.
 */
export const leaveKept = (
	findings: Finding[],
	text: string,
	kept: KeptWording[],
	situation: Situation,
): Finding[] =>
	findings.flatMap((finding): Finding[] => {
		if (!finding.span || !mayKeep(finding, situation)) return [finding];
		const { start, end } = finding.span;
		const wording = { rule: finding.rule, wording: text.slice(start, end) };
		return kept.some((other) => isSameWording(other, wording))
			? []
			: [{ ...finding, mayKeep: true }];
	});
