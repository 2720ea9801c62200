/** 目的・・・・・・2, 1 目的 ..... 3 */
const isOfContents = (line: string) => /(?:[.．・･…‥] ?){4,}\s*\d*$/.test(line);

/** - 3 -, 3/10, 12 ページ */
const isPageNumber = (line: string) =>
	/^[-–—−‐]? ?[\d０-９]{1,3} ?[-–—−‐]?$|^\d+ ?\/ ?\d+$|^(?:ページ|p\.?|P\.?) ?\d+$|^\d+ ?ページ$/.test(
		line,
	);

/** How often a line must come back to be a running title. */
const repeated = 3;
const longestTitle = 40;

/** True for a line that the copying of a table has put there: a rule of a Markdown table. */
const isTableRule = (line: string) => /^\|?[\s:|-]+\|[\s:|-]*$/.test(line);

/** Cells of a table row in one line: 即時性：すぐ届く、流れやすい. */
function joinCells(line: string): string {
	const cells = line
		.replace(/^\||\|$/g, "")
		.split(/\t+|\s*\|\s*/)
		.map((cell) => cell.trim())
		.filter(Boolean);
	const [first = "", ...others] = cells;
	return others.length === 0 ? first : `${first}：${others.join("、")}`;
}

/**
 * The lines of a pasted document without what the printing added: page numbers, table of contents, running titles.
 * Blank lines stay: they end a paragraph.
 */
export function tidyLines(pasted: string): string[] {
	const lines = pasted
		.replace(/\r\n?|\u2028|\u2029/g, "\n")
		.replaceAll("\f", "\n")
		.replace(/[\u200B\uFEFF\u00AD]/g, "")
		.replaceAll("\u00A0", " ")
		// Emphasis of Markdown.
		.replace(/\*\*|__/g, "")
		.split("\n")
		.map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ""))
		.map((line) => (/\t|\|/.test(line) ? joinCells(line) : line));
	const counts = new Map<string, number>();
	for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
	const isRunningTitle = (line: string) =>
		line.length <= longestTitle &&
		(counts.get(line) ?? 0) >= repeated &&
		!/[。、,]$/.test(line);
	return lines.filter(
		(line) =>
			line === "" ||
			!(
				isOfContents(line) ||
				isPageNumber(line) ||
				isTableRule(line) ||
				isRunningTitle(line)
			),
	);
}

/** Joins the parts of a line that a PDF has broken; between Latin words with a blank. */
export function joinLines(before: string, after: string): string {
	if (before === "") return after;
	const isLatin = /[A-Za-z0-9,]$/.test(before) && /^[A-Za-z0-9]/.test(after);
	return before + (isLatin ? " " : "") + after;
}

/** True when a line does not end its sentence, and the next may go on with it although a blank line stands between (a page's end). */
export const isOpenEnded = (line: string) =>
	/[、，ぁ-ん一-龠々]$/.test(line) &&
	!/(?:こと|とき|もの|ため|ほか)$/.test(line);

/** Narrower pages than this are not printed. Letters. */
const narrowest = 18;

/**
 * Tells which lines were broken by the page's edge: in a document copied from a PDF the broken ones are all about as long as
 * the longest; elsewhere a line is a paragraph.
 */
export function breaksOf(lines: string[]): (line: string) => boolean {
	const lengths = lines
		.map((line) => line.length)
		.filter((length) => length > 0)
		.toSorted((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	const least = Math.max(narrowest, width * 0.75);
	return (line) => line.length >= least && !/[。．：:」）)]$/.test(line);
}
