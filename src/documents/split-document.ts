import { chain, type Item, readItems } from "./outline";

/** One clause of a pasted document, before anybody has said what it asks. */
export type DocumentClause = {
	/** As people cite it: 第3条第2項(1), 3-1(2)ア. Unique in the document. */
	place: string;
	/** The headings above it, from the outermost. */
	headings: string[];
	/** The opening words of the list it stands in: 次に掲げる情報は発信しないこと。 */
	lead: string;
	text: string;
};

export type SplitDocument = {
	/** The first line, where it stands above everything; else empty. */
	title: string;
	clauses: DocumentClause[];
};

/** Longer lines are no headings. */
const longestHeading = 45;

const isSentence = (text: string) =>
	/[。．：:]$|(?:こと|とき|もの|する|ない|ます|さい|れる|こと等|など)$/.test(
		text,
	);

const textOf = (item: Item) => item.paragraphs.join("");

const isHeading = (item: Item) =>
	item.children > 0 &&
	textOf(item).length <= longestHeading &&
	!isSentence(textOf(item));

/** 第3条第2項(1): the chapter is left out above articles, and 3 above 3-1. */
function placeOf(item: Item): string {
	const line = chain(item).filter(
		({ marker: { kind } }) => kind !== "heading" || kind === item.marker.kind,
	);
	const from = line.findLastIndex(
		({ marker: { kind } }) => kind === "article" || kind === "levels",
	);
	let place = "";
	for (const { marker, above: parent } of line.slice(Math.max(0, from))) {
		const isParagraph =
			marker.kind === "number" && parent?.marker.kind === "article";
		const label = isParagraph ? `第${marker.label}項` : marker.label;
		place += /\d$/.test(place) && /^\d/.test(label) ? `-${label}` : label;
	}
	return place;
}

/** Readable and unique: what has no number is called by its heading and counted. */
function createNaming() {
	const given = new Map<string, number>();
	return (item: Item): string => {
		const heading = chain(item)
			.filter(({ marker: { kind } }) => kind === "heading")
			.map((other) =>
				isHeading(other) ? textOf(other) : titleAndBody(other).title,
			)
			.findLast(Boolean);
		const isCounted =
			item.marker.kind === "bullet" || item.marker.kind === "note";
		const base = placeOf(item) || heading?.slice(0, 16) || "前文";
		const count = (given.get(base) ?? 0) + 1;
		given.set(base, count);
		if (count === 1 && !(isCounted && item.marker.label === "")) return base;
		return `${base}・${count}`;
	};
}

/** The first paragraph of a numbered item may be its title, with the duty in the lines below. */
function titleAndBody({ paragraphs, marker }: Item): {
	title: string;
	body: string;
} {
	const [first = "", ...others] = paragraphs;
	const isTitled =
		others.length > 0 &&
		marker.kind !== "bullet" &&
		first.length <= longestHeading &&
		!isSentence(first);
	return isTitled
		? { title: first, body: others.join("\n") }
		: { title: "", body: paragraphs.join("\n") };
}

/**
 * Splits a pasted guideline into its clauses. It knows numbered articles (第3条 2 (1)), chapters with numbers and kana (3(2)ア(ア)),
 * levels (3-1-2), kanji numbers, イロハ, bullets, footnotes, Markdown, rows of tables, and lines broken by copying from a PDF.
 * Headings are no clauses: they stand above them. What it reads wrongly the person corrects.
 */
export function splitDocument(pasted: string): SplitDocument {
	const items = readItems(pasted);
	const [first] = items;
	const name = createNaming();
	const isTitle = (item: Item | undefined) =>
		item === first && item?.marker.kind === "heading" && item.children > 0;
	const clauses = items.flatMap((item): DocumentClause[] => {
		if (isTitle(item) || isHeading(item)) return [];
		const { title, body } = titleAndBody(item);
		if (body === "") return [];
		const parents = chain(item.above).filter((parent) => !isTitle(parent));
		const headings = parents
			.flatMap((parent) => [
				parent.caption,
				isHeading(parent) ? textOf(parent) : titleAndBody(parent).title,
			])
			.concat(item.caption, title)
			.filter(Boolean);
		const leading = parents.findLast((parent) => !isHeading(parent));
		return [
			{
				place: name(item),
				headings,
				lead: leading ? titleAndBody(leading).body : "",
				text: body,
			},
		];
	});
	return { title: isTitle(first) ? (first?.paragraphs[0] ?? "") : "", clauses };
}
