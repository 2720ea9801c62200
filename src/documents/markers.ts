/** The ways Japanese documents number their parts. Bullets and unnumbered headings have no ordinal of their own. */
export type MarkerKind =
	| "part"
	| "chapter"
	| "section"
	| "article"
	| "levels"
	| "number"
	| "paren"
	| "half-paren"
	| "circled"
	| "kanji"
	| "paren-kanji"
	| "kana"
	| "paren-kana"
	| "iroha"
	| "latin"
	| "bullet"
	| "heading"
	| "note";

export type Marker = {
	kind: MarkerKind;
	/** 1 for 第1条, (1), ア …; 0 where the kind has none. */
	ordinal: number;
	/** As people cite it: 第3条, (1), ア. Empty where nothing is printed. */
	label: string;
	/** What stands behind the marker in the same line. */
	rest: string;
	/** The numbers of 3-1-2. */
	levels?: number[];
	/** 1 to 6 of a Markdown heading. */
	depth?: number;
};

/** Full-width letters and blanks as ASCII, letter for letter, so that offsets stay. */
const fold = (text: string) =>
	text
		.replace(/[！-～]/g, (letter) =>
			String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
		)
		.replaceAll("\u3000", " ");

const kanjiDigits = "〇一二三四五六七八九";

/** 二十三 → 23, 10 → 10. */
export function readNumber(written: string): number {
	if (/^\d+$/.test(written)) return Number(written);
	let number = 0;
	let digit = 0;
	for (const letter of written) {
		if (letter === "百" || letter === "十") {
			number += (digit || 1) * (letter === "百" ? 100 : 10);
			digit = 0;
		} else digit = digit * 10 + kanjiDigits.indexOf(letter);
	}
	return number + digit;
}

const kanaOrder =
	"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const irohaOrder = "イロハニホヘトチリヌルヲ";
const circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const bracketed = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";

const number = "([〇一二三四五六七八九十百]+|\\d{1,3})";
/** What tells a numbered line from a sentence that begins with a number: 3年以内に, 2つの, 10%. */
const notCounted =
	"(?![\\d年月日時分秒件人名歳才%回枚円個つヶケか箇条項号章階倍割本台級点種者以番丁,.～〜/-])";

type Reading = {
	kind: MarkerKind;
	pattern: RegExp;
	ordinal(match: RegExpExecArray): number;
	label(match: RegExpExecArray): string;
};

const ordered = (
	kind: MarkerKind,
	pattern: RegExp,
	order: string,
	label = (letter: string) => letter,
): Reading => ({
	kind,
	pattern,
	ordinal: ([, letter = ""]) => order.indexOf(letter) + 1,
	label: ([, letter = ""]) => label(letter),
});

const named = (kind: MarkerKind, name: string): Reading => ({
	kind,
	pattern: new RegExp(`^第 ?${number} ?${name}(?:の${number})?[ .、:]*`),
	ordinal: ([, written = ""]) => readNumber(written),
	label: ([, written = "", branch]) =>
		`第${readNumber(written)}${name}${branch ? `の${readNumber(branch)}` : ""}`,
});

/** In the order in which they are tried; the first that fits the place is taken. */
const readings: Reading[] = [
	named("part", "編"),
	named("chapter", "章"),
	named("section", "節"),
	named("article", "条"),
	{
		kind: "paren",
		pattern: /^\( ?(\d{1,2}) ?\) */,
		ordinal: ([, written]) => Number(written),
		label: ([, written]) => `(${written})`,
	},
	{
		kind: "paren",
		pattern: new RegExp(`^([${bracketed}]) *`),
		ordinal: ([, letter = ""]) => bracketed.indexOf(letter) + 1,
		label: ([, letter = ""]) => `(${bracketed.indexOf(letter) + 1})`,
	},
	ordered("circled", new RegExp(`^([${circles}]) *`), circles),
	{
		kind: "half-paren",
		pattern: /^(\d{1,2})\) */,
		ordinal: ([, written]) => Number(written),
		label: ([, written]) => `${written})`,
	},
	{
		kind: "number",
		pattern: new RegExp(`^(\\d{1,2})(?:[.、:] *|　* +|${notCounted})`),
		ordinal: ([, written]) => Number(written),
		label: ([, written = ""]) => written,
	},
	ordered(
		"paren-kana",
		/^\( ?([ア-ン]) ?\) */,
		kanaOrder,
		(letter) => `(${letter})`,
	),
	ordered("kana", /^([ア-ン])(?:[.、):]| )+ */, kanaOrder),
	ordered("iroha", /^([イロハニホヘトチリヌルヲ])(?:[.、):]| )+ */, irohaOrder),
	{
		kind: "paren-kanji",
		pattern: /^\( ?([一二三四五六七八九十]{1,3}) ?\) */,
		ordinal: ([, written = ""]) => readNumber(written),
		label: ([, written]) => `(${written})`,
	},
	{
		kind: "kanji",
		pattern: /^([一二三四五六七八九十]{1,3})(?:[.、:]| )+ */,
		ordinal: ([, written = ""]) => readNumber(written),
		label: ([, written = ""]) => written,
	},
	{
		kind: "latin",
		pattern: /^\(?([a-z])[.):] */,
		ordinal: ([, letter = ""]) => letter.charCodeAt(0) - 96,
		label: ([, letter = ""]) => letter,
	},
];

/** 3-1, 3.1.2, and 2. 1 with a blank behind the point. */
const levelled = new RegExp(
	`^(\\d{1,2}(?:[-.‐–−] ?\\d{1,2}){1,4})[.、:]?(?: +|${notCounted})`,
);
const bullet = /^[・●○■□◆◇▪▶►•‣*✓✔☆★◎➢–—-] *(?=[^\s\d*-])/;
const note = /^(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\(?(?:注|※|\*) ?(\d{1,2})\)?|※)[ :.、]*/;
const markdown = /^(#{1,6}) +/;

/**
 * Every way the beginning of a line can be read as a marker, the likeliest first. Which one holds depends on what came before:
 * イ follows ア, or begins イロハ; 2 follows 1, or begins a sentence about two things.
 */
export function readMarkers(line: string): Marker[] {
	const folded = fold(line);
	const restOf = (length: number) => line.slice(length).trim();
	const found: Marker[] = [];
	const levels = levelled.exec(folded);
	if (levels) {
		const numbers = (levels[1] ?? "").split(/[^\d]+/).map(Number);
		found.push({
			kind: "levels",
			ordinal: numbers.at(-1) ?? 0,
			label: (levels[1] ?? "").replaceAll(" ", ""),
			rest: restOf(levels[0].length),
			levels: numbers,
		});
	}
	for (const { kind, pattern, ordinal, label } of readings) {
		const match = pattern.exec(folded);
		if (match)
			found.push({
				kind,
				ordinal: ordinal(match),
				label: label(match),
				rest: restOf(match[0].length),
			});
	}
	const footnote = note.exec(line) ?? note.exec(folded);
	if (footnote)
		found.push({
			kind: "note",
			ordinal: 0,
			label: footnote[1] ? `注${footnote[1]}` : "注",
			rest: restOf(footnote[0].length),
		});
	const dot = bullet.exec(folded);
	if (dot && found.length === 0)
		found.push({
			kind: "bullet",
			ordinal: 0,
			label: "",
			rest: restOf(dot[0].length),
		});
	return found;
}

/** `## 3 運用` is a heading of depth 2 that goes on as a line of its own; a dash before a marker is only Markdown's list. */
export function readMarkdown(line: string): { line: string; depth?: number } {
	const hashes = markdown.exec(line);
	if (hashes)
		return { line: line.slice(hashes[0].length), depth: hashes[1]?.length };
	const item = /^[-*+] +(.*)$/.exec(line)?.[1];
	if (item === undefined) return { line };
	const marked = readMarkers(item).some(({ kind }) => kind !== "note");
	return { line: marked ? item : line };
}
