import type { Finding } from "./finding";
import type { Span } from "./span";
import type { Language } from "./words";

/** What a report is made from: the draft, and how people cite its clauses. */
export type ReportedDraft = {
	text: string;
	clauses: Record<string, { cited: string }>;
	language: Language;
};

/** No ASCII marks: they stand in addresses, too. */
const stop = /[。！？\n]/;

/** The sentence around some words. */
function sentenceAround(text: string, { start, end }: Span): string {
	let from = start;
	while (from > 0 && !stop.test(text[from - 1] ?? "")) from--;
	let to = end;
	while (to < text.length && !stop.test(text[to - 1] ?? "")) to++;
	return text.slice(from, to).trim();
}

/** A report to be edited, and whom the organisation has named for what is no incident. */
export type WrongFindingReport = { text: string; contact?: string };

const labels = {
	ja: {
		title: "ひと息の指摘が当たらないと思います。",
		rule: "規則",
		clause: "条文",
		version: "版",
		words: "言葉",
		sentence: "文",
		why: "当たらない理由",
	},
	en: {
		title: "I think this finding of Hitoiki is mistaken.",
		rule: "Rule",
		clause: "Clause",
		version: "Version",
		words: "Words",
		sentence: "Sentence",
		why: "Why it is mistaken",
	},
};

/**
 * A report on a finding that seems wrong, for a person to edit and to hand on by hand. Pure.
 * Of the draft it holds the sentence with the words, and nothing where the whole post is meant.
 */
export function writeWrongFinding(
	{ rule, title, severity, span, clauses }: Finding,
	view: ReportedDraft,
	version: string,
): string {
	const say = labels[view.language];
	const cited = clauses.map((id) => view.clauses[id]?.cited ?? id);
	const lines = [
		say.title,
		"",
		`${say.rule}: ${title} (${rule}, ${severity})`,
		...(cited.length > 0 ? [`${say.clause}: ${cited.join(", ")}`] : []),
		`${say.version}: ${version}`,
		...(span
			? [
					`${say.words}: ${view.text.slice(span.start, span.end)}`,
					`${say.sentence}: ${sentenceAround(view.text, span)}`,
				]
			: []),
		`${say.why}: `,
	];
	return lines.join("\n");
}
