import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/core/words";

/** One text of the source: both languages, and where it stands. A part that is filled in reads `…`; a language that is missing is empty. */
export type Text = { file: string; line: number; ja: string; en: string };

type Source = { file: string; source: string };

const rooms = ["src", "entrypoints"];

const readSources = (): Source[] =>
	rooms.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join(room, file).replaceAll("\\", "/"))
			.map((file) => ({ file, source: readFileSync(file, "utf8") })),
	);

/** Where a quoted text that begins here ends, past nested `${…}`; the place of its closing mark. */
function findEnd(source: string, start: number): number {
	const mark = source[start];
	let at = start + 1;
	while (at < source.length && source[at] !== mark) {
		if (source[at] === "\\") at += 1;
		else if (mark === "`" && source.startsWith("${", at)) {
			at += 2;
			while (source[at] !== "}")
				at = /["'`]/.test(source[at] ?? "") ? findEnd(source, at) + 1 : at + 1;
		}
		at += 1;
	}
	return at;
}

/** The text of the quotation that begins here, without what is filled in. */
const readQuoted = (source: string, start: number) =>
	source
		.slice(start + 1, findEnd(source, start))
		.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "…")
		.replaceAll(/\\(.)/gs, "$1");

type Quoted = { text: string; at: number };

/** What is quoted in the expression that begins here, and where it ends: at a comma or a closing bracket of its own level. */
function readExpression(
	source: string,
	start: number,
): { quoted: Quoted[]; end: number } {
	const quoted: Quoted[] = [];
	let depth = 0;
	let at = start;
	while (at < source.length) {
		const rest = source.slice(at, at + 2);
		const [letter = ""] = rest;
		if (rest === "//") at = source.indexOf("\n", at);
		else if (rest === "/*") at = source.indexOf("*/", at) + 1;
		else if (/["'`]/.test(letter)) {
			quoted.push({ text: readQuoted(source, at), at });
			at = findEnd(source, at);
		} else if (/[([{]/.test(letter)) depth += 1;
		else if (depth === 0 && /[,;)\]}]/.test(letter)) break;
		else if (/[)\]}]/.test(letter)) depth -= 1;
		at += 1;
	}
	return { quoted, end: at };
}

/** One by one where both languages say as much, else as a whole, so that nothing is lost. */
function pair(
	{ file, source }: Source,
	start: number,
	ja: Quoted[],
	en: Quoted[],
): Text[] {
	const lineOf = (at: number) => source.slice(0, at).split("\n").length;
	const join = (quoted: Quoted[]) => quoted.map(({ text }) => text).join(" ");
	if (ja.length === 0 && en.length === 0) return [];
	if (ja.length !== en.length)
		return [{ file, line: lineOf(start), ja: join(ja), en: join(en) }];
	return ja.map(({ text, at }, i) => ({
		file,
		line: lineOf(at),
		ja: text,
		en: en[i]?.text ?? "",
	}));
}

/** `{ ja: …, en: … }`, whatever stands in it: a text, a function that makes one, a list, a table. */
function readObjects({ file, source }: Source): Text[] {
	let past = 0;
	return [...source.matchAll(/\bja:/g)].flatMap(({ index }) => {
		if (index < past) return [];
		const start = index + "ja:".length;
		const { quoted: ja, end } = readExpression(source, start);
		past = end;
		const other = /^,?\s*en:/.exec(source.slice(end));
		const en = other
			? readExpression(source, end + other[0].length)
			: undefined;
		return pair({ file, source }, start, ja, en?.quoted ?? []);
	});
}

/** `step("…", "…")`: what is handed to a function that takes the Japanese and the English. */
function readCalls({ file, source }: Source, makers: string[]): Text[] {
	const known = makers.filter((name) =>
		new RegExp(
			`\\b(?:const|function) ${name}\\b|\\b${name}\\b[^;]*from "`,
		).test(source),
	);
	return known.flatMap((name) =>
		[
			...source.matchAll(new RegExp(`\\b${name}\\((?=\\s*["'\`])`, "g")),
		].flatMap(({ index }) => {
			const start = index + name.length + 1;
			const ja = readExpression(source, start);
			const en = readExpression(source, ja.end + 1);
			return pair({ file, source }, start, ja.quoted, en.quoted);
		}),
	);
}

const findMakers = ({ source }: Source): string[] =>
	[
		...source.matchAll(
			/\b(?:const (\w+) = |function (\w+))\(\s*ja: string,\s*en: string/g,
		),
	].flatMap(([, constant, named]) => constant ?? named ?? []);

/** Every text that these sources write in two languages, wherever it stands. */
export function readTextsOf(sources: Source[]): Text[] {
	const makers = [...new Set(sources.flatMap(findMakers))];
	return sources.flatMap((source) => [
		...readObjects(source),
		...readCalls(source, makers),
	]);
}

export type Messages = Record<string, { message: string }>;

/** What the browser itself shows of the extension. */
export const readLocales = (): Record<(typeof languages)[number], Messages> =>
	Object.fromEntries(
		languages.map((language) => [
			language,
			JSON.parse(
				readFileSync(`public/_locales/${language}/messages.json`, "utf8"),
			),
		]),
	) as Record<(typeof languages)[number], Messages>;

function readMessages(): Text[] {
	const { ja, en } = readLocales();
	const keys = [...new Set([...Object.keys(ja), ...Object.keys(en)])];
	return keys.map((key) => ({
		file: `public/_locales: ${key}`,
		line: 2,
		ja: ja[key]?.message ?? "",
		en: en[key]?.message ?? "",
	}));
}

/** Every text of the extension. */
export const readTexts = (): Text[] => [
	...readTextsOf(readSources()),
	...readMessages(),
];
