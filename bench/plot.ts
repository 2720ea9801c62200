import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { Figure } from "./figures";

/** What we aim at; a figure without an aim is not drawn. `ratio`: how many times better than what it is measured against. */
const aims: { metric: RegExp; aim: number; of?: "ratio"; name: string }[] = [
	{
		metric: /^analyser, loading/,
		aim: 7,
		of: "ratio",
		name: "loading, against kuromoji",
	},
	{
		metric: /^analyser, tokens/,
		aim: 8,
		of: "ratio",
		name: "characters a second, against kuromoji",
	},
	{
		metric: /^analyser, memory/,
		aim: 4,
		of: "ratio",
		name: "memory, against kuromoji",
	},
	{
		metric: /^whole check, 140 /,
		aim: 0.3,
		name: "whole check, 140 characters",
	},
	{
		metric: /^whole check, 20000 /,
		aim: 25,
		name: "whole check, 20,000 characters",
	},
	{
		metric: /^whole check, growth/,
		aim: 2.2,
		name: "whole check, growth when doubled",
	},
	{
		metric: /^page, Draft\.js, 280 .*50 %/,
		aim: 0.3,
		name: "a key in Draft.js, 280 characters",
	},
	{
		metric: /^page, Lexical, 280 .*50 %/,
		aim: 0.3,
		name: "a key in Lexical, 280 characters",
	},
	{
		metric: /^page, textarea, 280 .*50 %/,
		aim: 0.3,
		name: "a key in a textarea, 280 characters",
	},
	{
		metric: /^page, Draft\.js, 140 .*underline, 50 %/,
		aim: 25,
		name: "last key to underline",
	},
	{
		metric: /^page: .*worker killed/,
		aim: 120,
		name: "last key to underline, worker killed",
	},
	{
		metric: /chrome-mv3: content script/,
		aim: 25,
		name: "content script, gzipped",
	},
	{ metric: /chrome-mv3: everything/, aim: 10, name: "package" },
];

const width = 860;
const left = 300;
const row = 26;
/** Pixels for a factor of ten, and where the aim lies. */
const decade = 130;
const middle = 560;

const xOf = (share: number) =>
	Math.min(width - 150, Math.max(left, middle + decade * Math.log10(share)));

/** A bar for each figure: how much of its aim it takes, on a scale of tens; to the left of the line the aim is met. */
function draw(figures: Figure[]): string {
	const rows = aims.flatMap(({ metric, aim, of, name }) => {
		const figure = figures.find(
			(one) =>
				metric.test(one.metric) &&
				(of !== "ratio" || one.against?.startsWith("kuromoji")),
		);
		if (!figure) return [];
		const value = of === "ratio" ? (figure.ratio ?? 0) : figure.value;
		const share = of === "ratio" ? aim / value : value / aim;
		const unit = of === "ratio" ? "×" : ` ${figure.unit.replace(" added", "")}`;
		return [{ name, share, label: `${value}${unit} (aim ${aim}${unit})` }];
	});
	const height = rows.length * row + 44;
	const bars = rows.map(({ name, share, label }, i) => {
		const y = 30 + i * row;
		const [from, to] = [
			Math.min(xOf(share), middle),
			Math.max(xOf(share), middle),
		];
		const colour = share <= 1 ? "#2a7d4f" : "#b4552d";
		return `<text x="${left - 10}" y="${y + 13}" text-anchor="end">${name}</text>
<rect x="${from}" y="${y}" width="${Math.max(2, to - from)}" height="16" fill="${colour}"/>
<text x="${share <= 1 ? middle + 8 : to + 8}" y="${y + 13}" class="value">${label}</text>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12.5">
<title>Measured figures against their aims; bars to the left of the line are within it</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<g fill="#222">
<text x="${middle - 8}" y="18" text-anchor="end" fill="#2a7d4f">← within the aim, each ${decade} px ten times</text>
<line x1="${middle}" x2="${middle}" y1="8" y2="${height - 10}" stroke="#222"/>
${bars.join("\n")}
</g>
</svg>
`;
}

/** node scripts/run.mjs bench/plot.ts bench/results/DATE.jsonl: writes docs/images/performance.svg. */
export async function main([file = ""]: string[]): Promise<void> {
	const lines = (await readFile(file, "utf8")).trim().split("\n");
	const figures: Figure[] = lines.map((line) => JSON.parse(line));
	await mkdir("docs/images", { recursive: true });
	await writeFile("docs/images/performance.svg", draw(figures));
}
