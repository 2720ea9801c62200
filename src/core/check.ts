import type { AnalyzedText } from "./analyzed-text";
import type { Draft } from "./draft";
import type { Finding } from "./finding";
import type { RuleId } from "./ids";
import type { Policy } from "./policy";
import type { Hit } from "./rule";
import type { RulebookEntry } from "./rulebook";
import { strongest, weakest } from "./severity";
import type { Language } from "./words";

const notChecked = {
	ja: (title: string) => ({
		message: `「${title}」は確認できませんでした。`,
		advice: "この点はご自身でお確かめください。",
	}),
	en: (title: string) => ({
		message: `“${title}” could not be checked.`,
		advice: "Please look at this point yourself.",
	}),
};

function failed(entry: RulebookEntry, language: Language): Finding {
	const title = entry.rule.title[language];
	return {
		rule: entry.rule.id,
		title,
		severity: "notice",
		clauses: entry.clauses,
		failed: true,
		...notChecked[language](title),
	};
}

function join(
	hit: Hit,
	entry: RulebookEntry,
	text: AnalyzedText,
	language: Language,
): Finding | undefined {
	const severity = weakest(entry.severity, hit.atMost ?? "hold");
	if (severity === "off") return undefined;
	return {
		rule: entry.rule.id,
		title: entry.rule.title[language],
		severity,
		...(hit.span && { span: text.place(hit.span) }),
		message: hit.message[language],
		advice: hit.advice[language],
		...(hit.suggestion !== undefined && { suggestion: hit.suggestion }),
		...(hit.addition !== undefined && { addition: hit.addition }),
		clauses: entry.clauses,
	};
}

/** A rule speaks once about the same words: of two findings of one rule the one inside the other is dropped, unless it is the stronger one. */
function withoutDoubles(findings: Finding[]): Finding[] {
	const kept: Finding[] = [];
	const longestFirst = findings.toSorted(
		(a, b) =>
			length(b) - length(a) ||
			start(a) - start(b) ||
			(isAsStrong(b, a) ? 1 : 0) - (isAsStrong(a, b) ? 1 : 0),
	);
	for (const finding of longestFirst) {
		const covered = kept.some(
			(other) =>
				other.rule === finding.rule &&
				isAsStrong(other, finding) &&
				(finding.span && other.span
					? other.span.start <= finding.span.start &&
						finding.span.end <= other.span.end
					: finding.span === other.span && finding.message === other.message),
		);
		if (!covered) kept.push(finding);
	}
	return kept;
}

const isAsStrong = (a: Finding, b: Finding) =>
	strongest(a.severity, b.severity) === a.severity;
const start = (finding: Finding) => finding.span?.start ?? -1;
const length = (finding: Finding) =>
	finding.span ? finding.span.end - finding.span.start : 0;

/**
 * What to tell the person about a draft. Pure.
 * A rule that throws becomes a finding that says so, and the others go on.
 * Findings about the whole draft come first, the others in the order of the text.
 */
export function check(
	draft: Draft,
	text: AnalyzedText,
	rulebook: RulebookEntry[],
	policy: Policy,
	language: Language = "ja",
): Finding[] {
	const { deed } = draft;
	const speaking = deed
		? rulebook.filter(({ rule }) => rule.deeds?.includes(deed))
		: rulebook;
	const isOn = (rule: RuleId | undefined) =>
		speaking.some((entry) => entry.rule.id === rule);
	const findings = speaking.flatMap((entry) => {
		try {
			return entry.rule
				.check(text, draft, policy)
				.filter((hit) => !isOn(hit.giveWayTo))
				.map((hit) => join(hit, entry, text, language))
				.filter((finding) => finding !== undefined);
		} catch {
			return [failed(entry, language)];
		}
	});
	return withoutDoubles(findings).toSorted(
		(a, b) => start(a) - start(b) || length(b) - length(a),
	);
}
