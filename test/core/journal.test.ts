import { describe, expect, test } from "vitest";
import type { Reason } from "../../src/core/breath";
import type { AccountKind, Draft } from "../../src/core/draft";
import type { Finding } from "../../src/core/finding";
import {
	type JournalRow,
	keptMs,
	makeEntry,
	writeCsv,
} from "../../src/core/journal";

const draftBy = (kind: AccountKind): Draft => ({
	site: "x",
	action: "reply",
	account: { site: "x", kind, handle: "kawabe_city" },
	text: "だれにも見せない文",
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});

const found = (rule: string): Reason => ({
	kind: "finding",
	finding: {
		rule,
		title: rule,
		severity: "confirm",
		message: "だれにも見せない文が含まれています。",
		advice: "",
		clauses: [],
		span: { start: 0, end: 5 },
	} satisfies Finding,
});

describe("what is recorded", () => {
	test("an official post: time, account, action, rules, doubts, ground and hash", () => {
		expect(
			makeEntry(
				draftBy("official"),
				[
					found("shortened-link"),
					found("confidential"),
					found("shortened-link"),
					{ kind: "approval" },
					{ kind: "account-switched", before: "@hanako_s" },
				],
				"approved",
				"abc",
			),
		).toEqual({
			at: "2026-04-01T10:00:00+09:00",
			site: "x",
			account: "kawabe_city",
			action: "reply",
			rules: ["shortened-link", "confidential"],
			doubts: ["approval", "account-switched"],
			ground: "approved",
			textHash: "abc",
		});
	});

	test("never the text, nor another account's name", () => {
		const entry = makeEntry(
			draftBy("official"),
			[found("confidential"), { kind: "account-changed", before: "@hanako_s" }],
			undefined,
			"abc",
		);
		expect(JSON.stringify(entry)).not.toMatch(/だれにも|hanako_s/);
		expect(entry).not.toHaveProperty("ground");
	});

	test.each(["personal", "unregistered", "unknown"] as const)(
		"nothing of an account that is %s",
		(kind) => {
			expect(
				makeEntry(draftBy(kind), [found("a")], "approved", "abc"),
			).toBeUndefined();
		},
	);

	test("for one year", () => {
		expect(keptMs / (24 * 60 * 60 * 1000)).toBe(365);
	});
});

describe("as CSV", () => {
	const heading: JournalRow = {
		at: "日時",
		site: "サイト",
		account: "アカウント",
		action: "操作",
		rules: "規則",
		doubts: "疑い",
		ground: "理由",
		textHash: "照合値",
	};
	const row = (change: Partial<JournalRow>): JournalRow => ({
		at: "2026/4/1 10:00:00",
		site: "x",
		account: "kawabe_city",
		action: "投稿",
		rules: "短縮URL",
		doubts: "",
		ground: "",
		textHash: "0a1b",
		...change,
	});
	const lineOf = (change: Partial<JournalRow>) =>
		writeCsv([row(change)], heading)
			.split("\r\n")
			.slice(1)
			.join("\r\n");

	test("begins with a byte order mark and ends each line with CRLF", () => {
		const csv = writeCsv([row({}), row({ site: "facebook" })], heading);
		expect(csv).toBe(
			"\uFEFF日時,サイト,アカウント,操作,規則,疑い,理由,照合値\r\n" +
				"2026/4/1 10:00:00,x,kawabe_city,投稿,短縮URL,,,0a1b\r\n" +
				"2026/4/1 10:00:00,facebook,kawabe_city,投稿,短縮URL,,,0a1b\r\n",
		);
	});

	test("without entries there is the heading", () => {
		expect(writeCsv([], heading).split("\r\n")).toHaveLength(2);
	});

	test.each([
		["a comma", "甲,乙", '"甲,乙"'],
		["a quotation mark", '"甲"', '"""甲"""'],
		["a line break", "甲\n乙", '"甲\n乙"'],
		["a Windows line break", "甲\r\n乙", '"甲\r\n乙"'],
		["nothing special", "甲、乙", "甲、乙"],
	])("quotes a cell with %s", (_, cell, written) => {
		expect(lineOf({ rules: cell })).toContain(`,投稿,${written},,,0a1b`);
	});

	test.each([
		["=1+1", "'=1+1"],
		["+81", "'+81"],
		["-1", "'-1"],
		["@kawabe_city", "'@kawabe_city"],
		["\t=1+1", "'\t=1+1"],
		['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
		["＝1＋1", "'＝1＋1"],
	])("makes no formula of %s", (cell, written) => {
		expect(lineOf({ rules: cell })).toContain(`,投稿,${written},,,0a1b`);
	});
});
