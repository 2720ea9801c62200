import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { check } from "../src/core/check";
import type { Action, Draft, SiteId } from "../src/core/draft";
import type { Finding } from "../src/core/finding";
import { defaultPolicy, type Policy } from "../src/core/policy";
import { openRulebook } from "../src/core/rulebook";
import { guidelines } from "../src/guidelines";
import { createAnalyzer } from "../src/language/analyze";
import { readDictionary } from "../src/language/dictionary";
import { rules } from "../src/rules";
import { packDictionary } from "./pack-dictionary";

const shared = join(import.meta.dirname ?? ".", "../../shared");

type Example = {
	rule: string;
	fires: boolean;
	text?: string;
	account: "official" | "personal";
	action?: Action;
	now?: string;
	media?: { alt?: string; noPeople?: boolean }[];
	replyPolicy?: "none" | "template" | "reply";
	sharedAccount?: boolean;
	character?: boolean;
	audience?: "public" | "limited";
};

/** What a draft and a policy can express. An example that needs more (a panel, the clock of the last visit …) is left out. */
const expressible = new Set([
	"rule",
	"fires",
	"text",
	"account",
	"action",
	"now",
	"media",
	"replyPolicy",
	"sharedAccount",
	"character",
	"audience",
	"draftException",
]);

const readLines = <Line>(path: string): Line[] =>
	readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => JSON.parse(line) as Line);

/** The account the examples speak from: registered, own site `city.example.lg.jp`. */
function policyFor(example: Partial<Example>): Policy {
	const account = {
		site: "x" as SiteId,
		id: "city",
		kind: "official" as const,
	};
	return {
		...defaultPolicy,
		organization: { name: "", domains: ["city.example.lg.jp"] },
		accounts: [
			{
				...account,
				replyPolicy: example.replyPolicy ?? "none",
				shared: example.sharedAccount ?? false,
				character: example.character ?? false,
			},
		],
	};
}

function draftFor(example: Partial<Example>): Draft {
	const kind = example.account ?? "official";
	return {
		site: "x",
		action: example.action ?? "post",
		account: {
			site: "x",
			kind,
			handle: kind === "official" ? "city" : "somebody",
		},
		text: example.text ?? "",
		media: (example.media ?? []).map(({ alt }) => ({
			kind: "image" as const,
			...(alt !== undefined && { alt }),
		})),
		at: example.now ?? "2025-06-11T10:00:00+09:00",
		...(example.audience && { audience: example.audience }),
	};
}

/** Counts per rule id. */
type Count = Record<string, number>;

const add = (count: Count, key: string) => {
	count[key] = (count[key] ?? 0) + 1;
};

const rounded = (value: number) => value.toFixed(1);

const harms = [
	"defamation",
	"discrimination",
	"disrespect",
	"provocation",
	"unlawful-act",
	"obscenity",
];

/**
 * Measures the rules on the texts in ../shared: `npm run -s eval [-- --show RULE]`.
 * `--show` also prints what the rule says wrongly: missed examples and announcements it underlines.
 */
export async function main(args: string[]): Promise<void> {
	if (!existsSync(shared)) {
		console.log(
			`Nothing measured: the texts to measure with are not in ${shared}.`,
		);
		return;
	}
	const shown = args[0] === "--show" ? args[1] : undefined;
	const file = readFileSync(await packDictionary());
	const analyze = createAnalyzer(
		readDictionary(
			file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
		),
	);
	const findingsOf = (example: Partial<Example>): Finding[] => {
		const policy = policyFor(example);
		const draft = draftFor(example);
		const rulebook = openRulebook(
			rules,
			guidelines,
			policy,
			draft.account.kind,
		);
		return check(draft, analyze(draft.text), rulebook, policy);
	};

	const examples = readLines<Example>(
		join(shared, "guidelines/examples.jsonl"),
	).filter(
		(example) =>
			(example.text !== undefined || example.action || example.media) &&
			Object.keys(example).every((key) => expressible.has(key)),
	);
	const total: Count = {};
	const right: Count = {};
	for (const example of examples) {
		const found = findingsOf(example).filter(
			({ rule }) => rule === example.rule,
		);
		const kind = `${example.rule} ${example.fires}`;
		add(total, kind);
		const isRight = found.length > 0 === example.fires;
		if (isRight) add(right, kind);
		if (!isRight && example.rule === shown)
			console.log(example.fires ? "missed:" : "wrong:", example.text);
	}

	const announcements = readLines<{ text: string }>(
		join(shared, "eval/announcements.jsonl"),
	);
	const alarms: Count = {};
	const texts: Count = {};
	const began = performance.now();
	for (const { text } of announcements) {
		const found = findingsOf({ text });
		const kinds = new Set(
			found.map(({ rule, severity }) => `${rule} ${severity}`),
		);
		for (const kind of kinds) add(alarms, kind);
		const others = found.filter(({ rule }) => rule !== "official-site-first");
		if (others.some(({ severity }) => severity === "notice"))
			add(texts, "notice");
		if (others.some(({ severity }) => severity !== "notice"))
			add(texts, "confirm or hold");
		for (const { rule, severity, span } of found)
			if (rule === shown)
				console.log(
					`${severity}: ${text.slice(0, span?.start)}【${text.slice(span?.start, span?.end)}】${text.slice(span?.end)}`,
				);
	}
	const milliseconds = (performance.now() - began) / announcements.length;

	const harmful = readLines<{ text: string }>(
		join(shared, "eval/harmful.jsonl"),
	);
	const recalled: Count = {};
	for (const { text } of harmful) {
		const found = new Set(findingsOf({ text }).map(({ rule }) => rule));
		for (const rule of found) add(recalled, rule);
		if (harms.some((rule) => found.has(rule))) add(recalled, "any");
		else if (shown === "harm") console.log("missed:", text);
	}

	const perThousand = (key: string) =>
		rounded((1000 * (alarms[key] ?? 0)) / announcements.length);
	const share = (rule: string, fires: boolean) => {
		const kind = `${rule} ${fires}`;
		return total[kind] ? `${right[kind] ?? 0}/${total[kind]}` : "-";
	};
	console.table(
		Object.fromEntries(
			rules.map(({ id }) => [
				id,
				{
					"fires rightly": share(id, true),
					"silent rightly": share(id, false),
					"hold /1000": perThousand(`${id} hold`),
					"confirm /1000": perThousand(`${id} confirm`),
					"notice /1000": perThousand(`${id} notice`),
					harmful: harms.includes(id)
						? `${recalled[id] ?? 0}/${harmful.length}`
						: "-",
				},
			]),
		),
	);
	const missing = [...new Set(examples.map(({ rule }) => rule))].filter(
		(id) => !rules.some((rule) => rule.id === id),
	);
	if (missing.length > 0)
		console.log(`No rule yet for: ${missing.join(", ")}.`);
	const rate = (key: string) =>
		rounded((1000 * (texts[key] ?? 0)) / announcements.length);
	console.log(
		`${announcements.length} announcements: confirm or hold on ${rate("confirm or hold")}, notice on ${rate("notice")} of 1,000 (the notice about a missing link to the own site not counted).`,
	);
	console.log(
		`${harmful.length} harmful texts: ${rounded((100 * (recalled.any ?? 0)) / harmful.length)} of 100 found by ${harms.join(", ")}.`,
	);
	console.log(`${milliseconds.toFixed(3)} ms a text, all rules.`);
}
