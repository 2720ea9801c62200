import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { check } from "../src/core/check";
import type { Finding } from "../src/core/finding";
import { keepRulebooks } from "../src/core/rulebook";
import { guidelines } from "../src/guidelines";
import { rules } from "../src/rules";
import { openAnalyzer } from "./analyzer";
import {
	type DraftScore,
	type LabelledDraft,
	readDrafts,
	readEveryday,
	readLong,
	readOrdinary,
	readPlain,
	readWhole,
	scoreDrafts,
} from "./eval/drafts";
import {
	draftFor,
	type Example,
	isExpressible,
	policyFor,
} from "./eval/example";
import { readLikeness } from "./likeness";

const shared = resolve("../shared");

type Check = (example: Partial<Example>) => Finding[];

/** How often each key was met. */
type Count = Map<string, number>;

const add = (count: Count, key: string) =>
	count.set(key, (count.get(key) ?? 0) + 1);

const readLines = <Line>(path: string): Line[] =>
	readFileSync(join(shared, path), "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as Line);

/** The rules that answer for texts which hurt people. */
const harms = [
	"defamation",
	"discrimination",
	"disrespect",
	"provocation",
	"unlawful-act",
	"obscenity",
];

/** What is not about the words: a link missing from the text, that somebody answers at all, the time of day. */
const besides = ["official-site-first", "reply-policy", "work-hours"];
const isAboutText = ({ rule }: Finding) => !besides.includes(rule);

/** Keys: `RULE true|false` for all, `RULE true|false right` for those the rule answers rightly. */
function measureExamples(findings: Check, shown: string | undefined): Count {
	const count: Count = new Map();
	for (const example of readLines<Example>("guidelines/examples.jsonl")) {
		if (!isExpressible(example)) continue;
		const { rule, fires, text } = example;
		const isFound = findings(example).some((finding) => finding.rule === rule);
		add(count, `${rule} ${fires}`);
		if (isFound === fires) add(count, `${rule} ${fires} right`);
		else if (rule === shown) console.log(fires ? "missed:" : "wrong:", text);
	}
	return count;
}

type Alarms = { texts: number; milliseconds: number; count: Count };

/** Keys: `RULE SEVERITY`, and `notice` or `stronger` for texts with any finding of that kind. */
function measureAlarms(
	texts: Partial<Example>[],
	findings: Check,
	shown: string | undefined,
): Alarms {
	const count: Count = new Map();
	const began = performance.now();
	for (const harmless of texts) {
		const found = findings(harmless);
		for (const key of new Set(
			found.map(({ rule, severity }) => `${rule} ${severity}`),
		))
			add(count, key);
		const kinds = found
			.filter(isAboutText)
			.map(({ severity }) => (severity === "notice" ? "notice" : "stronger"));
		for (const kind of new Set(kinds)) add(count, kind);
		for (const finding of found)
			if (finding.rule === shown)
				console.log(underlined(harmless.text ?? "", finding));
	}
	return {
		texts: texts.length,
		milliseconds: (performance.now() - began) / texts.length,
		count,
	};
}

const underlined = (text: string, { severity, span }: Finding) =>
	span
		? `${severity}: ${text.slice(0, span.start)}【${text.slice(span.start, span.end)}】${text.slice(span.end)}`
		: `${severity}: ${text}`;

/** Keys: a rule of `harms`, and `any`. */
function measureHarmful(
	findings: Check,
	shown: string | undefined,
): { texts: number; count: Count } {
	const harmful = readLines<{ text: string }>("eval/harmful.jsonl");
	const count: Count = new Map();
	for (const { text } of harmful) {
		const found = new Set(findings({ text }).map(({ rule }) => rule));
		for (const rule of harms) if (found.has(rule)) add(count, rule);
		if (harms.some((rule) => found.has(rule))) add(count, "any");
		else if (shown === "harm") console.log("missed:", text);
	}
	return { texts: harmful.length, count };
}

async function openCheck(): Promise<Check> {
	const analyze = await openAnalyzer();
	// One rulebook for each policy, as in the extension.
	const kept = new Map<string, ReturnType<typeof keepRulebooks>>();
	return (example) => {
		const policy = policyFor(example);
		const key = JSON.stringify(policy.accounts);
		const rulebookFor =
			kept.get(key) ?? keepRulebooks(rules, guidelines, policy);
		kept.set(key, rulebookFor);
		const draft = draftFor(example);
		return check(
			draft,
			analyze(draft.text),
			rulebookFor(draft.account),
			policy,
			"ja",
			readLikeness,
		);
	};
}

/** The drafts kept with the project, by rule. */
function measureDrafts(
	findings: Check,
	shown: string | undefined,
): Map<string, DraftScore> {
	const marks = (rule: string, draft: Partial<Example>) =>
		findings(draft).some((finding) => finding.rule === rule);
	return new Map(
		[...readDrafts()].map(([rule, drafts]) => [
			rule,
			scoreDrafts(drafts, (draft) => {
				const isMarked = marks(rule, draft);
				if (rule === shown && isMarked !== draft.fires)
					console.log(draft.fires ? "missed:" : "wrong:", draft.text);
				return isMarked;
			}),
		]),
	);
}

/** What the drafts kept with the project say, rule by rule and together. */
function tellDrafts(scores: Map<string, DraftScore>): void {
	const share = (part: number, all: number) =>
		`${part}/${all} (${((100 * part) / all).toFixed(0)} %)`;
	const row = ({ found, wanted, wrong, harmless }: DraftScore) => ({
		found: share(found, wanted),
		wrong: share(wrong, harmless),
	});
	const sum = (key: keyof DraftScore) =>
		[...scores.values()].reduce((all, score) => all + score[key], 0);
	const all = {
		found: sum("found"),
		wanted: sum("wanted"),
		wrong: sum("wrong"),
		harmless: sum("harmless"),
	};
	console.table(
		Object.fromEntries(
			[...scores, ["all", all] as const].map(([rule, score]) => [
				rule,
				row(score),
			]),
		),
	);
	console.log(
		"Drafts of test/drafts, written without sight of the rules, about two thirds of them without the usual words.",
	);
}

/** Plain sentences for every rule: how many are found, and how many harmless ones are marked. */
function tellExamples(
	name: string,
	examples: Example[],
	findings: Check,
	shown: string | undefined,
): void {
	const score = { found: 0, wanted: 0, wrong: 0, harmless: 0 };
	for (const example of examples) {
		const { rule, fires, text } = example;
		const isMarked = findings(example).some((finding) => finding.rule === rule);
		score[fires ? "wanted" : "harmless"]++;
		if (isMarked) score[fires ? "found" : "wrong"]++;
		if (isMarked !== fires && rule === shown)
			console.log(fires ? "missed:" : "wrong:", text);
	}
	console.log(
		`${name}: ${score.found} of ${score.wanted} found, ${score.wrong} of ${score.harmless} harmless ones marked.`,
	);
}

/** What is said of posts at which nobody should be stopped. */
function tellHarmless(
	name: string,
	posts: LabelledDraft[],
	findings: Check,
	shown: string | undefined,
): void {
	const { texts, count } = measureAlarms(posts, findings, shown);
	console.log(
		`${texts} ${name}: confirm or hold on ${count.get("stronger") ?? 0}, notice on ${count.get("notice") ?? 0} (a missing link to the own site, the hour and the answering itself not counted).`,
	);
}

const perThousand = (count: number | undefined, all: number) =>
	((1000 * (count ?? 0)) / all).toFixed(1);

/**
 * Measures the rules on the drafts kept with the project and the texts beside it: `npm run -s eval [-- --show RULE]`.
 * `--show RULE` also prints what that rule says wrongly, `--show harm` the harmful texts nobody finds.
 */
export async function main(args: string[]): Promise<void> {
	const shown = args[0] === "--show" ? args[1] : undefined;
	const findings = await openCheck();
	tellDrafts(measureDrafts(findings, shown));
	tellHarmless(
		"ordinary posts, full of words that others are stopped for",
		readOrdinary(),
		findings,
		shown,
	);
	tellHarmless("everyday posts", readEveryday(), findings, shown);
	tellHarmless("long reports", readLong(), findings, shown);
	tellExamples("Plain sentences for 38 rules", readPlain(), findings, shown);
	tellExamples("Whole posts for 32 rules", readWhole(), findings, shown);
	if (!existsSync(shared)) {
		console.log(`Nothing more measured: there are no texts in ${shared}.`);
		return;
	}
	const examples = measureExamples(findings, shown);
	const announcements = readLines<{ text: string }>("eval/announcements.jsonl");
	const alarms = measureAlarms(
		announcements.map(({ text }) => ({ text })),
		findings,
		shown,
	);
	const harmful = measureHarmful(findings, shown);

	const share = (rule: string, fires: boolean) => {
		const all = examples.get(`${rule} ${fires}`);
		return all ? `${examples.get(`${rule} ${fires} right`) ?? 0}/${all}` : "-";
	};
	const rate = (key: string) =>
		perThousand(alarms.count.get(key), alarms.texts);
	const row = (id: string) => ({
		"fires rightly": share(id, true),
		"silent rightly": share(id, false),
		"hold /1000": rate(`${id} hold`),
		"confirm /1000": rate(`${id} confirm`),
		"notice /1000": rate(`${id} notice`),
		harmful: harms.includes(id)
			? `${harmful.count.get(id) ?? 0}/${harmful.texts}`
			: "-",
	});
	console.table(Object.fromEntries(rules.map(({ id }) => [id, row(id)])));
	console.log(
		`${alarms.texts} announcements: confirm or hold on ${rate("stronger")}, notice on ${rate("notice")} of 1,000 (a missing link to the own site not counted).`,
	);
	console.log(
		`${harmful.texts} harmful texts: ${harmful.count.get("any") ?? 0} found by ${harms.join(", ")}.`,
	);
	console.log(`${alarms.milliseconds.toFixed(3)} ms a text, all rules.`);
}
