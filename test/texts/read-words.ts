import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One text of the source: both languages, and where it stands. A part that is filled in reads `…`. */
export type Text = { file: string; line: number; ja: string; en: string };

const rooms = ["src", "entrypoints"];

const sources = () =>
	rooms.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join(room, file).replaceAll("\\", "/")),
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

/** Every text that is written in two languages: `{ ja: "…", en: "…" }`, wherever it stands. */
export function readTexts(): Text[] {
	return sources().flatMap((file) => {
		const source = readFileSync(file, "utf8");
		return [...source.matchAll(/\bja:\s*(?=["'`])/g)].flatMap((found) => {
			const start = found.index + found[0].length;
			const end = findEnd(source, start);
			const other = /^,?\s*en:\s*(?=["'`])/.exec(source.slice(end + 1));
			if (!other) return [];
			return [
				{
					file,
					line: source.slice(0, start).split("\n").length,
					ja: readQuoted(source, start),
					en: readQuoted(source, end + 1 + other[0].length),
				},
			];
		});
	});
}
