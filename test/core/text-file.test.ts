import { expect, test } from "vitest";
import { decodeFile, encodeFile } from "../../src/core/text-file";

const text = "川辺市 𠮷 é\r\n";

test.each(["utf-8", "utf-16le"] as const)("%s there and back", (encoding) => {
	expect(decodeFile(encodeFile(text, encoding))).toBe(text);
});

test("UTF-16 starts with its mark, UTF-8 with the text", () => {
	expect([...encodeFile("a", "utf-16le")]).toEqual([0xff, 0xfe, 0x61, 0]);
	expect([...encodeFile("a", "utf-8")]).toEqual([0x61]);
});

test("a file of an old Windows editor is read as well", () => {
	// 川辺 in Shift_JIS.
	expect(decodeFile(new Uint8Array([0x90, 0xec, 0x95, 0xd3]))).toBe("川辺");
	expect(decodeFile(new Uint8Array([0xfe, 0xff, 0x5d, 0xdd]))).toBe("川");
	expect(decodeFile(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
});
