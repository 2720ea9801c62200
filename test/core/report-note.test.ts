import { expect, test } from "vitest";
import {
	cleanAddress,
	findAuthor,
	writeReportNote,
} from "../../src/core/report-note";

test.each([
	[
		"https://x.com/hanako_s/status/12?s=20&t=abc#m",
		"https://x.com/hanako_s/status/12",
	],
	[
		"https://www.instagram.com/p/AbC/?igsh=xyz",
		"https://www.instagram.com/p/AbC/",
	],
	[
		"https://www.facebook.com/permalink.php?story_fbid=1&id=2&__tn__=K&mibextid=Z",
		"https://www.facebook.com/permalink.php?story_fbid=1&id=2",
	],
	["https://www.facebook.com/watch?s=1", "https://www.facebook.com/watch?s=1"],
])("an address without what follows the reader: %s", (written, clean) => {
	expect(cleanAddress(written)).toBe(clean);
});

test.each([
	["https://x.com/hanako_s/status/12", "@hanako_s"],
	["https://x.com/home", undefined],
	["nothing", undefined],
])("whose posting it is: %s", (address, author) => {
	expect(findAuthor(address)).toBe(author);
});

test("a note says when, where, whose and that nobody answered", () => {
	const note = writeReportNote(
		{
			at: "2026-04-01T01:05:00Z",
			address: "https://x.com/hanako_s/status/12?s=20",
			foundWith: "@kawabe_city",
		},
		"ja",
	);
	expect(note).toContain("見つけた日時: 2026年4月1日 10:05");
	expect(note).toContain("アドレス: https://x.com/hanako_s/status/12\n");
	expect(note).toContain("書き込んだアカウント: @hanako_s");
	expect(note).toContain("見つけたアカウント: @kawabe_city");
	expect(note).toContain("返信や反論はしていません");
});

test("what is not known is left open, and a private account is not named", () => {
	const note = writeReportNote({ at: "2026-04-01T01:05:00Z" }, "ja");
	expect(note).toContain("書き込みのアドレス: \n");
	expect(note).not.toContain("見つけたアカウント");
});
