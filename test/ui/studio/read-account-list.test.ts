import { describe, expect, test } from "vitest";
import type { RegisteredAccount } from "../../../src/core/policy";
import { readAccountList } from "../../../src/ui/studio/read-account-list";

const usual = { site: "x", kind: "official" } as const;
const read = (text: string, registered: RegisteredAccount[] = []) =>
	readAccountList(text, usual, registered);
const accounts = (text: string) => read(text).accounts;

describe("one line each", () => {
	test.each([
		["@kawabe_city", { site: "x", id: "kawabe_city" }],
		["kawabe_city", { site: "x", id: "kawabe_city" }],
		["　＠ｋａｗａｂｅ　", { site: "x", id: "kawabe" }],
		["https://x.com/kawabe_city", { site: "x", id: "kawabe_city" }],
		["https://twitter.com/kawabe?s=20", { site: "x", id: "kawabe" }],
		["x.com/kawabe/status/12", { site: "x", id: "kawabe" }],
		[
			"https://www.instagram.com/kawabe.city/",
			{ site: "instagram", id: "kawabe.city" },
		],
		[
			"https://www.facebook.com/profile.php?id=100012345",
			{ site: "facebook", id: "100012345" },
		],
		[
			"https://www.facebook.com/people/Kawabe/100012345/",
			{ site: "facebook", id: "100012345" },
		],
		[
			"Instagram @kawabe 観光課",
			{ site: "instagram", id: "kawabe", department: "観光課" },
		],
		["個人 @hanako_s", { site: "x", id: "hanako_s", kind: "personal" }],
	])("%j", (line, expected) => {
		expect(accounts(line)).toEqual([{ kind: "official", ...expected }]);
	});

	test("empty lines are skipped", () => {
		expect(accounts("\n@a\r\n\r\n@b\n")).toHaveLength(2);
	});
});

describe("tables", () => {
	const kawabe = {
		site: "x",
		id: "kawabe_city",
		kind: "official",
		name: "川辺市, 広報",
		department: "広報課",
	};

	test("from a spreadsheet, with headings", () => {
		expect(
			accounts(
				"媒体\tアカウント\t表示名\t担当課\nX\t@kawabe_city\t川辺市, 広報\t広報課",
			),
		).toEqual([kawabe]);
	});

	test("CSV with quotation marks, without headings", () => {
		expect(accounts('X,@kawabe_city,"川辺市, 広報",広報課')).toEqual([kawabe]);
	});

	test("columns that mean nothing to us are left out", () => {
		expect(accounts("ID,フォロワー\nkawabe,1200")).toEqual([
			{ site: "x", id: "kawabe", kind: "official" },
		]);
	});
});

describe("what cannot be taken is named with its line", () => {
	test.each([
		["川辺市", "no-handle"],
		["https://www.facebook.com/kawabe.city", "facebook-name"],
		["https://www.youtube.com/kawabe", "unknown-site"],
		["サイト,ID\nmixi,kawabe", "unknown-site"],
	])("%j", (text, why) => {
		const { accounts, problems } = read(
			`@ok\n${text}`.replace("@ok\nサイト", "サイト"),
		);
		expect(accounts.length).toBeLessThan(2);
		expect(problems).toMatchObject([{ line: 2, why }]);
	});

	test("an account twice, in the list or registered already", () => {
		const registered = [{ ...usual, id: "Old" }];
		expect(read("@new\n@NEW\n@old", registered)).toEqual({
			accounts: [{ ...usual, id: "new" }],
			problems: [
				{ line: 2, text: "@NEW", why: "twice" },
				{ line: 3, text: "@old", why: "twice" },
			],
		});
	});

	test("10,000 lines", () => {
		const text = Array.from({ length: 10_000 }, (_, i) => `@kawabe_${i}`);
		expect(accounts(text.join("\n"))).toHaveLength(10_000);
	});
});
