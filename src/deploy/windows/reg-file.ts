import { encodeFile } from "../../core/text-file";

/** A value as the registry knows it: REG_SZ, REG_DWORD or REG_MULTI_SZ. */
export type RegValue = string | number | string[];

export type RegKey = {
	/** `HKEY_LOCAL_MACHINE\…` */
	key: string;
	/** Emptied first, so that a value withdrawn does not linger. */
	isReplaced?: boolean;
	values: Record<string, RegValue>;
};

const header = "Windows Registry Editor Version 5.00";

/** Longer texts are written as bytes in short lines: how long a line regedit reads is nowhere said. UTF-16 units. */
const longestLine = 8000;
/** As many as regedit itself writes. */
const bytesInLine = 25;

const quote = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** UTF-16LE without the mark, in lines that end in a backslash. */
function writeBytes(text: string): string {
	const bytes = encodeFile(text, "utf-16le").subarray(2);
	const digits = Array.from(bytes, (byte) =>
		byte.toString(16).padStart(2, "0"),
	);
	const lines: string[] = [];
	for (let i = 0; i < digits.length; i += bytesInLine)
		lines.push(digits.slice(i, i + bytesInLine).join(","));
	return lines.join(",\\\r\n  ");
}

function writeValue(value: RegValue): string {
	if (typeof value === "number")
		return `dword:${(value >>> 0).toString(16).padStart(8, "0")}`;
	if (Array.isArray(value))
		return `hex(7):${writeBytes(`${value.map((line) => `${line}\0`).join("")}\0`)}`;
	// A line break cannot stand between quotation marks.
	return value.length > longestLine || value.includes("\n")
		? `hex(1):${writeBytes(`${value}\0`)}`
		: quote(value);
}

/** The text of a .reg file, with CRLF. It must be saved as UTF-16LE. */
export const writeReg = (keys: RegKey[]): string =>
	[
		header,
		...keys.flatMap(({ key, isReplaced, values }) => [
			...(isReplaced ? ["", `[-${key}]`] : []),
			"",
			`[${key}]`,
			...Object.entries(values).map(
				([name, value]) => `${quote(name)}=${writeValue(value)}`,
			),
		]),
		"",
	].join("\r\n");

const quoted = String.raw`"([^"\\]*(?:\\[\s\S][^"\\]*)*)"`;
const entry = new RegExp(
	String.raw`^[ \t]*(?:\[(.+)\]|${quoted}=(?:${quoted}|dword:([0-9a-f]+)|hex(?:\(([0-9a-f]+)\))?:((?:[0-9a-f]{2}|,|\\?\s)*)))`,
	"gim",
);

const unquote = (text: string) => text.replace(/\\([\s\S])/g, "$1");

function readBytes(kind: string | undefined, digits: string): RegValue {
	const bytes = (digits.match(/[0-9a-f]{2}/gi) ?? []).map((byte) =>
		Number.parseInt(byte, 16),
	);
	const text = new TextDecoder("utf-16le", { ignoreBOM: true }).decode(
		new Uint8Array(bytes),
	);
	if (kind !== "7") return text.replace(/\0+$/, "");
	return text.replace(/\0+$/, "").split("\0");
}

/**
 * Reads a .reg file, ours or regedit's own export.
 * @returns undefined when it is none
 */
export function readReg(text: string): RegKey[] | undefined {
	if (!/^\uFEFF?(?:Windows Registry Editor|REGEDIT4)/.test(text))
		return undefined;
	const keys: RegKey[] = [];
	for (const [, key, name, words, dword, kind, digits] of text.matchAll(
		entry,
	)) {
		if (key !== undefined) {
			keys.push({ key, values: {} });
			continue;
		}
		const values = keys.at(-1)?.values;
		if (!values || name === undefined) continue;
		values[unquote(name)] =
			words !== undefined
				? unquote(words)
				: dword !== undefined
					? Number.parseInt(dword, 16)
					: readBytes(kind, digits ?? "");
	}
	return keys.filter(({ key }) => !key.startsWith("-"));
}
