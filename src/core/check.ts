import type { AnalyzedText } from "./analyzed-text";
import { isAboutSomebody, isReported } from "./context/reported";
import { type Draft, isAnswer } from "./draft";
import type { Finding } from "./finding";
import type { ClauseId, RuleId } from "./ids";
import { doubt } from "./likeness/doubt";
import type { LikenessReading, ReadLikeness } from "./likeness/read-likeness";
import { tellLikeness } from "./likeness/tell-likeness";
import type { Policy } from "./policy";
import type { Hit, Rule } from "./rule";
import type { RulebookEntry } from "./rulebook";
import { type Severity, severities, strongest, weakest } from "./severity";
import { isOverlapping, type Span } from "./span";
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

function failed(
	{ rule, clauses }: { rule: Pick<Rule, "id" | "title">; clauses: ClauseId[] },
	language: Language,
): Finding {
	const title = rule.title[language];
	return {
		rule: rule.id,
		title,
		severity: "notice",
		clauses,
		failed: true,
		...notChecked[language](title),
	};
}

/** The second opinion, when it breaks: no rule of its own, but told like one. */
const secondOpinion = {
	rule: {
		id: "likeness",
		title: {
			ja: "言葉づかいの似た投稿",
			en: "Posts worded alike",
		},
	},
	clauses: [],
};

function join(
	hit: Hit,
	entry: RulebookEntry,
	text: AnalyzedText,
	language: Language,
	mostLikely: Severity = "hold",
): Finding | undefined {
	const allowed = weakest(hit.atMost ?? "hold", mostLikely);
	const severity = weakest(entry.severity, allowed);
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

/** From the beginning of the text; of those that begin together the longest first, and of those as long the strongest. */
const inOrder = (a: Finding, b: Finding) =>
	start(a) - start(b) ||
	length(b) - length(a) ||
	(isAsStrong(b, a) ? 1 : 0) - (isAsStrong(a, b) ? 1 : 0);

/**
 * A rule speaks once about the same words: of two findings of one rule the one inside the other is dropped, unless it is the stronger one.
 * Takes them in order: what covers a finding then stands before it, and reaches as far.
 */
function withoutDoubles(findings: Finding[]): Finding[] {
	const reached = new Map<string, number>();
	return findings.filter((finding) => {
		const { rule, severity, span, message } = finding;
		const about = span ? rule : `${rule} ${message}`;
		const end = span?.end ?? 0;
		const isCovered = severities.some(
			(other) =>
				strongest(other, severity) === other &&
				(reached.get(`${other} ${about}`) ?? -1) >= end,
		);
		const key = `${severity} ${about}`;
		reached.set(key, Math.max(reached.get(key) ?? -1, end));
		return !isCovered;
	});
}

const isAsStrong = (a: Finding, b: Finding) =>
	strongest(a.severity, b.severity) === a.severity;
const start = (finding: Finding) => finding.span?.start ?? -1;
const length = (finding: Finding) =>
	finding.span ? finding.span.end - finding.span.start : 0;

/** What the text is like; undefined where nothing is written, or nobody is asked. */
function readSecondOpinion(
	draft: Draft,
	text: AnalyzedText,
	readLikeness: ReadLikeness | "broken" | undefined,
): LikenessReading | "broken" | undefined {
	if (draft.deed) return undefined;
	if (!readLikeness || readLikeness === "broken") return readLikeness;
	try {
		return readLikeness(text);
	} catch {
		return "broken";
	}
}

/** A rule that cannot tell clears nothing: a likeness only asks. */
function isCleared(rule: Rule, text: AnalyzedText): boolean {
	try {
		return rule.clears?.(text) ?? false;
	} catch {
		return false;
	}
}

/** 「わしの手、よう見とけよ」と講師の森本さん: an official account tells what others have said. */
const isOthersTalk = (
	rule: Rule,
	{ account }: Draft,
	text: AnalyzedText,
	span: Span,
) =>
	rule.ofOwnWords === true &&
	account.kind === "official" &&
	isReported(text, span) &&
	!isAboutSomebody(text, span);

/** Asks once for each: a long text has many passages of the same rule. */
function remember<Key, Answer>(
	answer: (key: Key) => Answer,
): (key: Key) => Answer {
	const known = new Map<Key, Answer>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const now = answer(key);
		known.set(key, now);
		return now;
	};
}

/** 「候補地は調整中」 is told as undecided: that it is worded like a secret as well helps nobody. */
const isToldByKin = ({ kin }: Rule, passage: Span, seen: Finding[]) =>
	kin !== undefined &&
	seen.some(
		({ rule, severity, span }) =>
			kin.includes(rule) &&
			severity !== "notice" &&
			span !== undefined &&
			isOverlapping(span, passage),
	);

/** For information only: passages worded like those a rule is about, where that rule itself saw nothing. */
function suspect(
	opinion: LikenessReading,
	draft: Draft,
	text: AnalyzedText,
	speaking: RulebookEntry[],
	seen: Finding[],
	language: Language,
): Finding[] {
	const entryOf = (id: RuleId) => speaking.find(({ rule }) => rule.id === id);
	const isSilent = remember(
		({ rule }: RulebookEntry) =>
			(!rule.answersOnly || isAnswer(draft)) &&
			!seen.some((finding) => finding.rule === rule.id) &&
			!isCleared(rule, text),
	);
	return opinion
		.find((id) => {
			const entry = entryOf(id);
			return entry !== undefined && isSilent(entry);
		})
		.flatMap(({ rule, span }) => {
			const entry = entryOf(rule);
			return entry && !isToldByKin(entry.rule, text.place(span), seen)
				? (join(tellLikeness(entry.rule, span), entry, text, language) ?? [])
				: [];
		});
}

/**
 * What to tell the person about a draft. Pure.
 * A rule that throws, or the second opinion, becomes a finding that says so, and the others go on.
 * Findings about the whole draft come first, the others in the order of the text.
 * @param readLikeness the second opinion; "broken" where its weights could not be loaded, undefined where none is wanted
 */
export function check(
	draft: Draft,
	text: AnalyzedText,
	rulebook: RulebookEntry[],
	policy: Policy,
	language: Language = "ja",
	readLikeness?: ReadLikeness | "broken",
): Finding[] {
	const { deed } = draft;
	const speaking = deed
		? rulebook.filter(({ rule }) => rule.deeds?.includes(deed))
		: rulebook;
	const isOn = (rule: RuleId | undefined) =>
		speaking.some((entry) => entry.rule.id === rule);
	const read = readSecondOpinion(draft, text, readLikeness);
	const opinion = read === "broken" ? undefined : read;
	const limit = ({ rule }: RulebookEntry, { isExact, isGuess, span }: Hit) => {
		if (isExact) return "hold";
		const allowed = doubt(opinion?.marginOf(rule.id, span), isGuess);
		return span && isOthersTalk(rule, draft, text, span)
			? weakest(allowed, "notice")
			: allowed;
	};
	const seen = speaking.flatMap((entry) => {
		try {
			return entry.rule
				.check(text, draft, policy)
				.filter((hit) => !isOn(hit.giveWayTo))
				.map((hit) => join(hit, entry, text, language, limit(entry, hit)))
				.filter((finding) => finding !== undefined);
		} catch {
			return [failed(entry, language)];
		}
	});
	const suspected = opinion
		? suspect(opinion, draft, text, speaking, seen, language)
		: [];
	const broken = read === "broken" ? [failed(secondOpinion, language)] : [];
	const findings = [...broken, ...seen, ...suspected];
	return withoutDoubles(findings.toSorted(inOrder));
}
