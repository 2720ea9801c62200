/** The bytes of a text file. UTF-16 starts with a byte order mark: without it regedit takes Japanese for something else. */
export function encodeFile(
	text: string,
	encoding: "utf-8" | "utf-16le",
): Uint8Array<ArrayBuffer> {
	if (encoding === "utf-8") return new TextEncoder().encode(text);
	const units = `\uFEFF${text}`;
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < units.length; i++)
		view.setUint16(2 * i, units.charCodeAt(i), true);
	return bytes;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) =>
	mark.every((byte, i) => bytes[i] === byte);

/** The text of a file as Windows' and other programs write it: UTF-16 with its mark, UTF-8 with or without, or else Shift_JIS. */
export function decodeFile(bytes: Uint8Array): string {
	if (startsWith(bytes, 0xff, 0xfe))
		return new TextDecoder("utf-16le").decode(bytes);
	if (startsWith(bytes, 0xfe, 0xff))
		return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("shift_jis").decode(bytes);
	}
}
