import { type Marker, readMarkdown, readMarkers } from "./markers";
import { breaksOf, isOpenEnded, joinLines, tidyLines } from "./tidy";

/** An item of the document while it is being read. */
export type Item = {
	marker: Marker;
	above: Item | undefined;
	/** 「（目的）」 above 第1条. */
	caption: string;
	paragraphs: string[];
	children: number;
};

/** An item with all that it stands below, the outermost first. */
export const chain = (item: Item | undefined): Item[] =>
	item ? [...chain(item.above), item] : [];

const ranks = ["heading", "part", "chapter", "section", "article"];

const strong = new Set(["part", "chapter", "section", "article"]);
const bracketed = new Set(["paren", "circled", "half-paren", "paren-kana"]);

/**
 * Where a marker belongs among the open items, or undefined when it cannot be one there: 「2つの条件」 after 「(3)」 is a sentence.
 * Answers the item above it.
 */
function findAbove(
	marker: Marker,
	current: Item | undefined,
): { above: Item | undefined } | undefined {
	const open = chain(current);
	if (marker.kind === "levels") return findAboveLevels(marker, open);
	const alike = open.findLast((item) => item.marker.kind === marker.kind);
	if (alike) {
		const step = marker.ordinal - alike.marker.ordinal;
		const follows = step === 1 || (strong.has(marker.kind) && step > 1);
		if (follows || marker.ordinal === 1) return { above: alike.above };
		// A line or two may be lost in copying; more is no list.
		return step === 2 && bracketed.has(marker.kind)
			? { above: alike.above }
			: undefined;
	}
	if (strong.has(marker.kind)) return { above: above(marker, open) };
	// 第3条 … 2 …: the first paragraph of an article has no number.
	const article = open.findLast((item) => item.marker.kind === "article");
	if (article && marker.kind === "number" && marker.ordinal === 2)
		return { above: article };
	const isFirstNumber =
		marker.kind === "number" &&
		open.every(({ marker: { kind } }) => ranks.includes(kind));
	const begins =
		marker.ordinal === 1 || bracketed.has(marker.kind) || isFirstNumber;
	return begins ? { above: open.at(-1) } : undefined;
}

/** 章 stand above 条, whatever else is open. */
const above = (marker: Marker, open: Item[]) =>
	open.findLast(
		(item) =>
			ranks.includes(item.marker.kind) &&
			ranks.indexOf(item.marker.kind) < ranks.indexOf(marker.kind),
	);

/** 3-1-2 stands below 3-1, which stands below 3. */
function findAboveLevels(
	marker: Marker,
	open: Item[],
): { above: Item | undefined } {
	const numbers = marker.levels ?? [];
	const parent = open.findLast(({ marker: other }) => {
		if (other.kind === "levels")
			return (
				(other.levels?.length ?? 0) < numbers.length &&
				(other.levels ?? []).every((number, i) => number === numbers[i])
			);
		return other.kind === "number" && other.ordinal === numbers[0];
	});
	const outer = open.findLast(({ marker: { kind } }) => ranks.includes(kind));
	return { above: parent ?? outer };
}

const bulletAbove = (current: Item | undefined) =>
	chain(current).findLast(
		({ marker: { kind } }) => kind !== "bullet" && kind !== "note",
	);

const headingAbove = (depth: number, current: Item | undefined) =>
	chain(current).findLast(
		({ marker }) => marker.kind === "heading" && (marker.depth ?? 0) < depth,
	);

/** (目的) alone in its line: the name of the article below. */
const captionOf = (line: string) =>
	/^[（(【]([^（）()【】\d０-９]{1,25})[）)】]$/.exec(line)?.[1];

/** 別表, 附則, 様式: what follows is no clause of the list before. */
const isAppendix = (line: string) =>
	/^(?:附則|付則|附 則|附　則|別表|別紙|様式|資料)[\s\d０-９一二三（(第]*/.test(
		line,
	) && line.length <= 30;

const headingOf = (line: string, depth: number): Marker => ({
	kind: "heading",
	ordinal: 0,
	label: "",
	rest: line,
	depth,
});

/** Reads a document line by line into its items, in order, each with the one it stands below. */
export function readItems(pasted: string): Item[] {
	const items: Item[] = [];
	let current: Item | undefined;
	let caption = "";
	/** The line before, as printed; empty at the beginning of a paragraph. */
	let before = "";

	const begin = (marker: Marker, aboveIt: Item | undefined) => {
		current = {
			marker,
			above: aboveIt,
			caption,
			paragraphs: marker.rest ? [marker.rest] : [],
			children: 0,
		};
		if (aboveIt) aboveIt.children++;
		caption = "";
		items.push(current);
	};

	const lines = tidyLines(pasted);
	const isBroken = breaksOf(lines);
	for (const printed of lines) {
		if (printed === "") {
			before = isBroken(before) && isOpenEnded(before) ? before : "";
			continue;
		}
		const broken = isBroken(before);
		before = printed;
		const { line, depth } = readMarkdown(printed);
		const named = captionOf(line);
		if (named) {
			caption = named;
			continue;
		}
		const placed = readMarkers(line).flatMap((marker) => {
			if (marker.kind === "note" || marker.kind === "bullet")
				return [{ marker, above: bulletAbove(current) }];
			const found = findAbove(marker, current);
			return found ? [{ marker, ...found }] : [];
		})[0];
		if (placed) begin(placed.marker, placed.above);
		else if (depth !== undefined || isAppendix(line))
			begin(headingOf(line, depth ?? 1), headingAbove(depth ?? 1, current));
		else if (current) addLine(current, line, broken);
		else begin(headingOf(line, 1), undefined);
	}
	return items;
}

/** Adds a line to the paragraph before when that one was broken by the page's edge. */
function addLine(item: Item, line: string, isBroken: boolean): void {
	const last = item.paragraphs.at(-1);
	if (last !== undefined && isBroken)
		item.paragraphs[item.paragraphs.length - 1] = joinLines(last, line);
	else item.paragraphs.push(line);
}
