import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { check } from "../src/core/check";
import type { Draft } from "../src/core/draft";
import type { Finding } from "../src/core/finding";
import { findGuidelineProblems } from "../src/core/guideline-in-force";
import { parseDraft } from "../src/core/parse-draft";
import { parsePolicy, resolvePolicy } from "../src/core/parse-policy";
import type { Policy } from "../src/core/policy";
import { keepRulebooks } from "../src/core/rulebook";
import { guidelines } from "../src/guidelines";
import { rules } from "../src/rules";
import { openAnalyzer } from "./analyzer";
import { readLikeness } from "./likeness";
import { say } from "./say";

const usage = `npm run -s check -- [--pack ID] [--policy FILE] [FILE.jsonl]     drafts in (or standard input), findings out
npm run -s check -- --text "…" [--account official]              a table for people
  --pack      ${guidelines.map(({ id }) => id).join(" | ")} | all (default)
  --account   official | personal | unregistered | unknown         --site  x | facebook | instagram
  --action    post | reply | quote | repost | comment              --language  ja | en`;

const options = {
	pack: { type: "string" },
	policy: { type: "string" },
	text: { type: "string" },
	account: { type: "string" },
	site: { type: "string" },
	action: { type: "string" },
	language: { type: "string", default: "ja" },
	help: { type: "boolean" },
} as const;

/** Editors on Windows put a byte order mark before the first letter. */
const parseJson = (written: string): unknown =>
	JSON.parse(written.replace(/^\uFEFF/, ""));

/** The policy of the file, with the pack that the command line names. */
async function readPolicy(
	file: string | undefined,
	pack: string | undefined,
): Promise<Policy> {
	const written = file ? parseJson(await readFile(file, "utf8")) : {};
	const { settings, problems } = parsePolicy(written);
	for (const { path, value, expected } of problems)
		say(`${file}: ${path} = ${value}; expected ${expected}`);
	const policy = resolvePolicy(
		{},
		{ ...settings, ...(pack && { guideline: pack }) },
	);
	const known = ["all", "custom", ...guidelines.map(({ id }) => id)];
	if (!known.includes(policy.guideline))
		throw new Error(
			`unknown pack ${policy.guideline}; known: ${known.join(", ")}`,
		);
	for (const { path, expected } of findGuidelineProblems(guidelines, policy))
		say(`${path}: expected ${expected}`);
	return policy;
}

/** The fixed form of an answer. */
const answer = (draft: Draft, finding: Finding) => ({
	rule: finding.rule,
	...(finding.span && {
		start: finding.span.start,
		end: finding.span.end,
		text: draft.text.slice(finding.span.start, finding.span.end),
	}),
	severity: finding.severity,
	message: `${finding.message}${finding.advice}`,
	clauses: finding.clauses,
});

/** The checker of the extension on the command line. */
export async function main(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		options,
		allowPositionals: true,
	});
	if (values.help) return console.log(usage);
	const policy = await readPolicy(values.policy, values.pack);
	const analyze = await openAnalyzer();
	const language = values.language === "en" ? "en" : "ja";
	const rulebookFor = keepRulebooks(rules, guidelines, policy);
	const judge = ({ draft, namesTime }: ReturnType<typeof parseDraft>) =>
		check(
			draft,
			analyze(draft.text),
			// The hour at which the command happens to run says nothing about a text.
			rulebookFor(draft.account).filter(
				({ rule }) => namesTime || !rule.byClock,
			),
			policy,
			language,
			readLikeness,
		).map((finding) => answer(draft, finding));

	if (values.text !== undefined) {
		const { text, account, site, action } = values;
		const rows = judge(
			parseDraft(
				{ id: "text", text, account, site, action },
				new Date().toISOString(),
			),
		);
		if (rows.length === 0)
			return console.log(
				language === "ja"
					? "気になる言葉は見つかりませんでした。"
					: "Nothing to point out.",
			);
		console.table(
			rows.map(({ clauses, start: _, end: __, ...row }) => ({
				...row,
				clauses: clauses.join(" "),
			})),
		);
		return;
	}

	const [file] = positionals;
	const lines = createInterface({
		input: file ? createReadStream(file) : process.stdin,
		crlfDelay: Number.POSITIVE_INFINITY,
	});
	let line = 0;
	for await (const written of lines) {
		line++;
		if (written.trim() === "") continue;
		try {
			const parsed = parseDraft(parseJson(written), new Date().toISOString());
			const findings = judge(parsed);
			process.stdout.write(`${JSON.stringify({ id: parsed.id, findings })}\n`);
		} catch (error) {
			process.stderr.write(
				`${JSON.stringify({ line, error: error instanceof Error ? error.message : String(error) })}\n`,
			);
			process.exitCode = 1;
		}
	}
}
