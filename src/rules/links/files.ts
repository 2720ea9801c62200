import type { Link } from "../../core/analyzed-text";
import type { Words } from "../../core/words";
import { dangers } from "../words/file-endings";

export type DangerousFile = {
	/** As the address names it. */
	name: string;
	ending: string;
	what: Words;
	/** `report.pdf.exe`: a harmless ending stands before the real one. */
	isDouble: boolean;
};

const byEnding = new Map(
	dangers.flatMap(({ what, endings }) =>
		endings.map((ending) => [ending, what] as const),
	),
);

const harmless =
	/\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|jpe?g|png|gif|mp3|mp4|zip|html?)$/;

/** What a file name says about the file; undefined when nothing speaks against it. */
export function readFileName(name: string): DangerousFile | undefined {
	const dot = name.lastIndexOf(".");
	const ending = name.slice(dot + 1).toLowerCase();
	const what = byEnding.get(ending);
	if (!what || dot < 1) return undefined;
	const isDouble = harmless.test(name.slice(0, dot).trimEnd().toLowerCase());
	return { name, ending, what, isDouble };
}

/** `%E8%A1%A8.exe` as it is read; an address may hold broken codes. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The file a link hands out, named by the end of its path or by a parameter: `/a.xlsm`, `/download?file=setup.exe`. */
export function findDangerousFile(link: Link): DangerousFile | undefined {
	const { pathname, searchParams } = new URL(link.url);
	const names = [pathname.replace(/\/+$/, ""), ...searchParams.values()];
	for (const name of names) {
		const file = readFileName(
			decoded(name).split(/[/\\]/).at(-1)?.split(";")[0] ?? "",
		);
		if (file) return file;
	}
	return undefined;
}
