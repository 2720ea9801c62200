import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { duties } from "../src/core/duties";
import type { Duty } from "../src/core/duty";
import type { Clause, Guideline } from "../src/core/guideline";
import type { RuleId } from "../src/core/ids";
import { defaultPolicy } from "../src/core/policy";
import type { Rule } from "../src/core/rule";
import {
	type Service,
	type Shelf,
	serveClause,
	strengthOf,
} from "../src/core/serve-clause";
import type { Severity } from "../src/core/severity";
import { guidelines } from "../src/guidelines";
import { rules } from "../src/rules";

export const coverageFile = "docs/coverage.md";
export const staleMessage = `${coverageFile} is stale: run npm run coverage`;

type CitedRule = {
	id: RuleId;
	title: string;
	severity: Severity;
	standing: Service["standing"];
	/** What serves it. */
	file?: string;
};

type Counts = {
	clauses: number;
	working: number;
	partly: number;
	planned: number;
	silent: number;
	documentOnly: number;
};

const intro = `<!-- biome-ignore-all format: written by scripts/coverage.ts -->

# 条文と規則の対応

各市のガイドラインの条文を一つずつ、どの規則が対応するか、ないときはなぜかを並べた表です。
手で書き直さず、\`npm run coverage\` で作り直してください。

This table is generated: every clause of every municipality, whom it binds, when it matters, and the rules that serve it.
A linked rule exists and is switched on for that clause: in \`src/rules/\` where it reads the words of a draft, elsewhere where it asks or reminds at the right moment. 準備中 means that it is still to be written.
Whether a rule recognises enough is not said here; \`npm run -s eval\` measures that.

強さ: **お知らせ** (notice) は点線で示すだけ、**確認** (confirm) は投稿の前に一度たずね、**理由** (hold) は投稿の前に理由もたずねます。
個人のアカウントでは「お知らせ」までです。アカウントの取り違えだけは一度たずねます。`;

const strengthNames: Record<Severity, string> = {
	off: "オフ",
	notice: "お知らせ",
	confirm: "確認",
	hold: "理由",
};

const whom: Record<Clause["appliesTo"], string> = {
	official: "公式",
	contractors: "公式（委託先・指定管理者も）",
	personal: "個人",
	both: "公式・個人",
	public: "市民",
};

function citedRules(
	clause: Clause,
	guideline: Guideline,
	shelf: Shelf,
): CitedRule[] {
	return serveClause(clause, guideline, shelf, defaultPolicy).map((service) => {
		const { id, title, asked, standing } = service;
		const isWorking = standing === "working";
		const duty = shelf.duties.find((one) => one.id === id);
		return {
			id,
			title: title?.ja ?? id,
			severity: isWorking ? strengthOf(service) : asked,
			standing,
			...(isWorking && { file: duty?.servedBy ?? `src/rules/${id}.ts` }),
		};
	});
}

function count(clauses: CitedRule[][]): Counts {
	const has = (cited: CitedRule[], standing: Service["standing"]) =>
		cited.some((rule) => rule.standing === standing);
	const working = clauses.filter((cited) => has(cited, "working"));
	const rest = clauses.filter((cited) => !has(cited, "working"));
	const planned = rest.filter((cited) => has(cited, "planned"));
	const documentOnly = rest.filter((cited) => cited.length === 0);
	return {
		clauses: clauses.length,
		working: working.length,
		partly: working.filter((cited) => has(cited, "planned")).length,
		planned: planned.length,
		silent: rest.length - planned.length - documentOnly.length,
		documentOnly: documentOnly.length,
	};
}

const row = (cells: (string | number)[]) =>
	`| ${cells.map((cell) => String(cell).replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;

const table = (head: string[], rows: (string | number)[][]) =>
	[row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

function describeRule(cited: CitedRule): string {
	const { id, title, severity, standing, file } = cited;
	const strength = strengthNames[severity];
	if (standing === "working") return `[${title}](../${file}) ${strength}`;
	if (standing === "planned") return `\`${id}\` ${strength}（準備中）`;
	return `\`${id}\`（ここでは働きません）`;
}

const countNames: Record<keyof Counts, string> = {
	clauses: "条文",
	working: "動く規則がある",
	partly: "うち準備中の規則も残る",
	planned: "規則は準備中だけ",
	silent: "規則が働かない",
	documentOnly: "文書を読むだけ",
};

const countRow = (name: string, counts: Counts) => [
	name,
	...(Object.keys(countNames) as (keyof Counts)[]).map((key) => counts[key]),
];

function listPlanned(cited: CitedRule[]): string {
	const planned = cited.filter((rule) => rule.standing === "planned");
	const ids = [...new Set(planned.map((rule) => rule.id))].toSorted();
	if (ids.length === 0) return "条文が挙げる規則は、すべてあります。";
	return `準備中の規則（${ids.length}）: ${ids.map((id) => `\`${id}\``).join("、")}`;
}

/** The whole of docs/coverage.md: counts on top, then one table a municipality in the order given. Pure. */
export function writeCoverage(
	guidelines: Guideline[],
	allRules: Rule[],
	allDuties: Duty[] = [],
): string {
	const shelf = { rules: allRules, duties: allDuties };
	const cities = guidelines.map((guideline) => ({
		guideline,
		rows: guideline.clauses.map((clause) => ({
			clause,
			cited: citedRules(clause, guideline, shelf),
		})),
	}));
	const everyRow = cities.flatMap((city) => city.rows);
	const counts = [
		...cities.map(({ guideline, rows }) =>
			countRow(guideline.municipality.ja, count(rows.map((one) => one.cited))),
		),
		countRow("合計", count(everyRow.map((one) => one.cited))),
	];
	const sections = cities.map(({ guideline, rows }) =>
		[
			`## ${guideline.municipality.ja} (${guideline.municipality.en})`,
			`${guideline.title}（${guideline.date}）、全国地方公共団体コード ${guideline.code}`,
			table(
				["条", "求めていること", "だれに", "いつ", "対応する規則と強さ"],
				rows.map(({ clause, cited }) => [
					`${clause.place}<br>\`${clause.id}\``,
					clause.summary,
					whom[clause.appliesTo],
					clause.moments.join("・"),
					clause.documentOnly
						? `文書を読むだけ: ${clause.documentOnly}`
						: cited.map(describeRule).join("<br>"),
				]),
			),
		].join("\n\n"),
	);
	return `${[
		intro,
		table(["市", ...Object.values(countNames)], counts),
		listPlanned(everyRow.flatMap((one) => one.cited)),
		...sections,
	].join("\n\n")}\n`;
}

/** What lies in docs/ now, with the line ends git may have changed on Windows put right. */
export function readCoverage(): string {
	if (!existsSync(coverageFile)) return "";
	return readFileSync(coverageFile, "utf8").replaceAll("\r\n", "\n");
}

/** Writes docs/coverage.md; with `--check` only compares and ends with status 1 when it is stale. */
export function main(args: string[]): void {
	const fresh = writeCoverage(guidelines, rules, duties);
	if (!args.includes("--check")) {
		writeFileSync(coverageFile, fresh);
		return;
	}
	if (readCoverage() === fresh) return;
	console.error(staleMessage);
	process.exitCode = 1;
}
